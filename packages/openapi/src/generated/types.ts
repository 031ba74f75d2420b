// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

export interface paths {
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description The partner's customers, a page at a time, optionally only those that match a filter.
         */
        get: operations["customers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** Get a customer */
        get: operations["customers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CustomerCollection: {
            totalCount?: number;
            items: components["schemas"]["Customer"][];
            links?: components["schemas"]["ResourceLinks"];
            continuationToken?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        Customer: {
            /** Format: uuid */
            readonly id?: string;
            relationshipToPartner?: components["schemas"]["CustomerPartnerRelationship"];
            companyProfile: {
                companyName?: string;
                domain?: string;
            };
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        CustomerPartnerRelationship: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support" | (string & {});
        /** @description How Partner Center reports an error. */
        Fault: {
            /** @description Error code, a number as text; some operations send a number. */
            code: string | number;
            /** @description What went wrong. */
            description: string;
            /** @description Values that the description speaks of. */
            data?: unknown[];
            /** @description The part of the service that failed. */
            source?: string;
        };
        /** @description How the gateway refuses a call that comes too soon. */
        Throttled: {
            /** @constant */
            statusCode: 429;
            message: string;
        };
        /** @description How Microsoft Graph and the partner API report an error. */
        GraphFault: {
            error: {
                code: string;
                message: string;
                target?: string;
                innerError?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description A link to a resource or to another page. */
        Link: {
            /** @description Relative to the API root, with or without `/v1`. */
            uri?: string;
            method?: string;
            /** @description Headers that have to be sent along. */
            headers?: {
                key?: string;
                value?: string;
            }[];
        };
        ResourceAttributes: {
            /** @description Version of the resource */
            etag?: string;
            /** @description Name of the resource type. */
            objectType?: string;
        };
        ResourceLinks: {
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        "customers.list.parameters": {
            /** @description Customers in a page. */
            size?: number;
            /** @description JSON object with `Field` (`CompanyName`, `Domain`, `IndirectReseller` or `IndirectCloudSolutionProvider`), `Value` and `Operator` (`starts_with`). */
            filter?: string;
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "customers.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
    };
    responses: {
        /** @description The request is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The token was refused. Code 900421 says that an App+User token lacks MFA, 900420 that its audience is wrong. The body may be empty. */
        Unauthorized: {
            headers: {
                /** @description The challenge, `Bearer error="invalid_token"` when MFA is missing. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The caller may not do this. Code 900329 says that the operation does not take app-only tokens. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The resource does not exist, or not for this partner. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description Another operation on the resource is pending. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The etag is not that of the current version. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The partner, or the partner for this customer, calls too often. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Throttled"];
            };
        };
        /** @description The service failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The call failed; the error says why. */
        GraphError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GraphFault"];
            };
        };
    };
    parameters: {
        /** @description Entra tenant id of the customer. */
        CustomerId: string;
        /** @description Idempotency key. Repeat the value only when you retry the same call; use a new one for a new call. */
        RequestId: string;
        /** @description Traces one logical call through the service; it comes back on the response. */
        CorrelationId: string;
        /** @description Language and region of texts in the response. */
        Locale: string;
        /** @description Version of the contract. */
        ContractVersion: string;
        /** @description Ask the service to say, in the response header `isMfaCompliant`, whether the token shows MFA. */
        ValidateMfa: boolean;
        /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
        IfMatch: string;
        /** @description Token of the next page, from the `links.next` of the page before. */
        ContinuationToken: string;
    };
    requestBodies: never;
    headers: {
        /** @description The request id of the call, echoed. */
        RequestId: string;
        /** @description The correlation id of the call, echoed. */
        CorrelationId: string;
        /** @description Whether the token showed MFA. Absent unless `ValidateMfa` was sent, and sometimes then too. */
        IsMfaCompliant: boolean;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "customers.list": {
        parameters: {
            query?: {
                /** @description Customers in a page. */
                size?: number;
                /** @description JSON object with `Field` (`CompanyName`, `Domain`, `IndirectReseller` or `IndirectCloudSolutionProvider`), `Value` and `Operator` (`starts_with`). */
                filter?: string;
                seekOperation?: ("Next" | "Previous" | "First" | "Last" | "PageIndex") | string;
            };
            header?: {
                /** @description Token of the next page, from the `links.next` of the page before. */
                "MS-ContinuationToken"?: components["parameters"]["ContinuationToken"];
                /** @description Idempotency key. Repeat the value only when you retry the same call; use a new one for a new call. */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /** @description Traces one logical call through the service; it comes back on the response. */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /** @description Language and region of texts in the response. */
                "X-Locale"?: components["parameters"]["Locale"];
                /** @description Version of the contract. */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /** @description Ask the service to say, in the response header `isMfaCompliant`, whether the token shows MFA. */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "customers.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Idempotency key. Repeat the value only when you retry the same call; use a new one for a new call. */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /** @description Traces one logical call through the service; it comes back on the response. */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /** @description Language and region of texts in the response. */
                "X-Locale"?: components["parameters"]["Locale"];
                /** @description Version of the contract. */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /** @description Ask the service to say, in the response header `isMfaCompliant`, whether the token shows MFA. */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
}
