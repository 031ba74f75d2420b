// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

export interface paths {
    "/v1/customers/{customerId}/carts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cart
         * @description The answer has an `error` on every line item that can't be ordered. A cart expires.
         */
        post: operations["customers.carts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the cart. */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        /** Get a cart */
        get: operations["customers.carts.get"];
        /** Replace a cart's line items */
        put: operations["customers.carts.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the cart. */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order what is in a cart
         * @description Makes an order of every order group. Some can fail while others succeed: look at `orderErrors`. Line items get their `subscriptionId` when they are provisioned, which the order's provisioning status tells.
         */
        post: operations["customers.carts.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description The products of a country's catalog that belong to one view of it.
         */
        get: operations["products.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** Get a product */
        get: operations["products.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** List the SKUs of a product */
        get: operations["products.skus.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /** Get a SKU */
        get: operations["products.skus.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /**
         * List the availabilities of a SKU
         * @description An availability is what an order names, as its `catalogItemId`.
         */
        get: operations["products.skus.availabilities.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
                /** @description Id of the availability. */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        /** Get an availability */
        get: operations["products.skus.availabilities.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List products for a customer
         * @description The products that may be sold to the customer, in the catalog of the customer's country.
         */
        get: operations["customers.products.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** Get a product for a customer */
        get: operations["customers.products.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** List the SKUs of a product for a customer */
        get: operations["customers.products.skus.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /** Get a SKU for a customer */
        get: operations["customers.products.skus.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /** List the availabilities of a SKU for a customer */
        get: operations["customers.products.skus.availabilities.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
                /** @description Id of the availability. */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        /** Get an availability for a customer */
        get: operations["customers.products.skus.availabilities.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * Create a customer
         * @description Creates a tenant for the customer, resold by the partner. The credentials of its first administrator are in the answer, and nowhere later. Repeat `MS-RequestId` when you retry, or a second customer may come to be.
         */
        post: operations["customers.create"];
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
        /**
         * Delete a customer of the sandbox
         * @description Works in the integration sandbox only, and only once the customer's orders are cancelled.
         */
        delete: operations["customers.delete"];
        options?: never;
        head?: never;
        /**
         * End the reseller relationship or delegated access
         * @description `relationshipToPartner: none` ends the reseller relationship, once all subscriptions are suspended; `allowDelegatedAccess: false` gives up delegated administration (DAP).
         */
        patch: operations["customers.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/profiles/company": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** Get a customer's company profile */
        get: operations["customers.profiles.company.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/profiles/billing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** Get a customer's billing profile */
        get: operations["customers.profiles.billing.get"];
        /**
         * Replace a customer's billing profile
         * @description Send the whole profile as it was read, with the changes in it.
         */
        put: operations["customers.profiles.billing.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List GDAP relationships */
        get: operations["gdap.relationships.list"];
        put?: never;
        /**
         * Create a GDAP relationship
         * @description A new relationship is a draft in status `created`. A request with the action `lockForApproval` offers it to the customer.
         */
        post: operations["gdap.relationships.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        /** Get a GDAP relationship */
        get: operations["gdap.relationships.get"];
        put?: never;
        post?: never;
        /**
         * Delete a GDAP relationship
         * @description Only a relationship in status `created` can be deleted; an active one is terminated by a request.
         */
        delete: operations["gdap.relationships.delete"];
        options?: never;
        head?: never;
        /**
         * Update a GDAP relationship
         * @description Only a relationship in status `created` can be changed; of an active one, `autoExtendDuration` alone.
         */
        patch: operations["gdap.relationships.update"];
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        /** List the access assignments of a GDAP relationship */
        get: operations["gdap.relationships.accessAssignments.list"];
        put?: never;
        /**
         * Give a security group access
         * @description The assignment is `pending` until it shows in the customer's tenant, then `active`.
         */
        post: operations["gdap.relationships.accessAssignments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{accessAssignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the access assignment, a GUID. */
                accessAssignmentId: components["parameters"]["AccessAssignmentId"];
            };
            cookie?: never;
        };
        /** Get an access assignment */
        get: operations["gdap.relationships.accessAssignments.get"];
        put?: never;
        post?: never;
        /** Take a security group's access away */
        delete: operations["gdap.relationships.accessAssignments.delete"];
        options?: never;
        head?: never;
        /**
         * Change the roles of an access assignment
         * @description The change goes on after the answer 202; `gdap.relationships.operations.get` tells when it is done.
         */
        patch: operations["gdap.relationships.accessAssignments.update"];
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        /** List the requests made on a GDAP relationship */
        get: operations["gdap.relationships.requests.list"];
        put?: never;
        /**
         * Ask for a change of a GDAP relationship's status
         * @description Offers a draft to the customer (`lockForApproval`) or ends an active relationship (`terminate`).
         */
        post: operations["gdap.relationships.requests.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the request. */
                requestId: string;
            };
            cookie?: never;
        };
        /** Get a request made on a GDAP relationship */
        get: operations["gdap.relationships.requests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        /** List the long-running operations of a GDAP relationship */
        get: operations["gdap.relationships.operations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the operation. */
                operationId: string;
            };
            cookie?: never;
        };
        /** Get a long-running operation of a GDAP relationship */
        get: operations["gdap.relationships.operations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminCustomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the customers that the partner has GDAP relationships with */
        get: operations["gdap.customers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                delegatedAdminCustomerId: components["parameters"]["DelegatedAdminCustomerId"];
            };
            cookie?: never;
        };
        /** Get a customer that the partner has a GDAP relationship with */
        get: operations["gdap.customers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                delegatedAdminCustomerId: components["parameters"]["DelegatedAdminCustomerId"];
            };
            cookie?: never;
        };
        /** List where a customer's services are managed */
        get: operations["gdap.customers.serviceManagementDetails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoices */
        get: operations["invoices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /** Get an invoice */
        get: operations["invoices.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the partner's account balance */
        get: operations["invoices.summary.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's account balances
         * @description One balance for each currency that the partner is billed in.
         */
        get: operations["invoices.summaries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
                /** @description Whose charges to list, one of the pairs in the invoice's `invoiceDetails`. */
                billingProvider: "OneTime" | "Azure" | "Office" | (string & {});
                /** @description Charges (`BillingLineItems`) or the use behind them (`UsageLineItems`). */
                invoiceLineItemType: "BillingLineItems" | "UsageLineItems" | (string & {});
            };
            cookie?: never;
        };
        /**
         * List the line items of an invoice
         * @deprecated
         * @description Frozen since April 2025 and going away for new commerce; use the reconciliation export of Microsoft Graph (`/v1.0/reports/partners/billing`) instead. Office and Azure items page by `size` and `offset`, OneTime items by `seekOperation` and the continuation token.
         */
        get: operations["invoices.lineItems.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/unbilled/lineitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charges that are not yet billed
         * @deprecated
         * @description Deprecated since March 2026 for new commerce; use the unbilled reconciliation export of Microsoft Graph (`/v1.0/reports/partners/billing`) instead.
         */
        get: operations["invoices.unbilled.lineItems.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoiceId}/documents/statement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /** Get the statement of an invoice */
        get: operations["invoices.documents.statement.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List orders
         * @description The orders of a customer. A new order can take 15 minutes to appear.
         */
        get: operations["customers.orders.list"];
        put?: never;
        /**
         * Create an order
         * @description Places an order at once. A cart shows problems and prices first and is the usual way. The order can take 15 minutes to appear in the list.
         */
        post: operations["customers.orders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** Get an order */
        get: operations["customers.orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description `status` `cancelled` cancels an order of the sandbox or of software; `billingCycle` changes how a legacy order is billed; `lineItems` adds add-ons.
         */
        patch: operations["customers.orders.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** Get an order's provisioning status */
        get: operations["customers.orders.provisioningStatus.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API requests and whether they showed MFA
         * @description The partner's latest App+User requests to the API, 10,000 at most.
         */
        get: operations["partnerRequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applicationmfaadoptionstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count API requests with MFA by application and day */
        get: operations["applicationMfaAdoptionStatus.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nonMfaCompliantPartnerPrincipals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users who came without MFA
         * @description The partner's users who signed in to the portal without MFA in the last seven days, 10,000 at most.
         */
        get: operations["nonMfaCompliantPartnerPrincipals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description All subscriptions of a customer, or those of an order or of an indirect reseller.
         */
        get: operations["customers.subscriptions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Get a subscription */
        get: operations["customers.subscriptions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a subscription
         * @description Send the whole subscription as it was read, with the changes in it: `status` (suspend, reactivate, cancel), `quantity`, `autoRenewEnabled`, `scheduledNextTermInstructions` or `friendlyName`. A change that takes time is answered with 202 and the address of the subscription.
         */
        patch: operations["customers.subscriptions.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/addons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** List a subscription's add-ons */
        get: operations["customers.subscriptions.addOns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Get a subscription's provisioning status */
        get: operations["customers.subscriptions.provisioningStatus.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Get a subscription's support contact */
        get: operations["customers.subscriptions.supportContact.get"];
        /**
         * Replace a subscription's support contact
         * @description The contact is the partner itself or a value added reseller that it works with.
         */
        put: operations["customers.subscriptions.supportContact.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/servicerequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the partner's service requests */
        get: operations["serviceRequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/servicerequests/supporttopics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List support topics
         * @description What a service request can be about. Microsoft documents the path alone.
         */
        get: operations["serviceRequests.supportTopics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/servicerequests/{serviceRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a service request */
        get: operations["serviceRequests.get"];
        put?: never;
        /**
         * Create a service request
         * @description Microsoft documents the path alone, not what the request needs.
         */
        post: operations["serviceRequests.create"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a service request
         * @description Adds a note, or changes the status.
         */
        patch: operations["serviceRequests.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/servicerequests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List a customer's service requests */
        get: operations["customers.serviceRequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/servicerequests/{serviceRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the service request. */
                serviceRequestId: components["parameters"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        /** Get a customer's service request */
        get: operations["customers.serviceRequests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer's service request
         * @description Adds a note, or changes the status.
         */
        patch: operations["customers.serviceRequests.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List users
         * @description The users of a customer, a page at a time; deleted ones only when the filter asks for them.
         */
        get: operations["customers.users.list"];
        put?: never;
        /** Create a user */
        post: operations["customers.users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** Get a user */
        get: operations["customers.users.get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description The user becomes inactive and can be restored for 30 days.
         */
        delete: operations["customers.users.delete"];
        options?: never;
        head?: never;
        /**
         * Update or restore a user
         * @description Changes what the body names. `state` `active` restores a user deleted in the last 30 days.
         */
        patch: operations["customers.users.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/resetpassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Reset a user's password */
        patch: operations["customers.users.resetPassword"];
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/directoryroles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** List a user's directory roles */
        get: operations["customers.users.directoryRoles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List a customer's directory roles */
        get: operations["customers.directoryRoles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the directory role. */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** List the users in a directory role */
        get: operations["customers.directoryRoles.userMembers.list"];
        put?: never;
        /** Give a user a directory role */
        post: operations["customers.directoryRoles.userMembers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the directory role. */
                roleId: components["parameters"]["RoleId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a directory role from a user */
        delete: operations["customers.directoryRoles.userMembers.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List a user's licences
         * @description Without `licenseGroupIds`, the licences managed by Entra ID (`group1`).
         */
        get: operations["customers.users.licenses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/licenseupdates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign and remove a user's licences
         * @description The user needs a `usageLocation` before a licence can be assigned.
         */
        post: operations["customers.users.licenseUpdates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscribedskus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List the licences that a customer has
         * @description Units in total, in use and free, per product. Without `licenseGroupIds`, those of `group1`.
         */
        get: operations["customers.subscribedSkus.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Products that are about to be ordered for a customer. */
        Cart: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly creationTimestamp?: string;
            /** Format: date-time */
            readonly lastModifiedTimestamp?: string;
            /**
             * Format: date-time
             * @description When the cart expires, minutes or days after the last change.
             */
            readonly expirationTimestamp?: string;
            /** @description Object id of the user who changed the cart. */
            readonly lastModifiedUser?: string;
            readonly status?: "Active" | "Ordered" | (string & {});
            /** @description Whether the partner attests that the indirect reseller did the sale. */
            partnerOnRecordAttestationAccepted?: boolean | null;
            lineItems: components["schemas"]["CartLineItem"][];
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One product of a cart. */
        CartLineItem: {
            /** @description Number of the line item in the cart. */
            id?: number;
            /**
             * @description `product:sku:availability` in new commerce, an offer id in legacy commerce.
             * @example CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P
             */
            catalogItemId: string;
            /** @description The partner's own name for the subscription. */
            friendlyName?: string | null;
            quantity: number;
            /**
             * @description Currency of the prices, ISO 4217.
             * @example USD
             */
            currencyCode?: string;
            billingCycle: components["schemas"]["BillingCycle"];
            termDuration?: components["schemas"]["TermDuration"];
            /**
             * Format: date-time
             * @description Ends the term on this day.
             */
            customTermEndDate?: string | null;
            /** @description Resellers who took part in the sale. */
            participants?: components["schemas"]["CartParticipant"][] | null;
            provisioningContext?: components["schemas"]["ProvisioningContext"];
            /** @description Line items of a group go into one order. */
            orderGroup?: string | null;
            /** @description Add-ons for the subscription that this line item brings. */
            addonItems?: components["schemas"]["CartLineItem"][] | null;
            renewsTo?: components["schemas"]["RenewsTo"];
            promotionId?: string | null;
            /** @description Whether the terms of the product are accepted, for products that ask for it. */
            attestationAccepted?: boolean | null;
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
            readonly purchaseSystem?: string;
            readonly pricing?: components["schemas"]["Pricing"];
            readonly error?: components["schemas"]["CartError"];
        };
        CartParticipant: {
            key: "transaction_reseller" | "additional_transaction_reseller" | "consumption_reseller" | (string & {});
            /** @description Partner id (MPN) of the reseller. */
            value: string;
        };
        /** @description Why a line item can't be ordered. */
        CartError: {
            errorCode?: components["schemas"]["CartErrorCode"];
            errorDescription?: string;
            additionalInformation?: {
                availableQuantity?: number;
                purchasedQuantity?: number;
            };
        };
        CartErrorCode: "unknown" | "currency_is_not_supported" | "catalog_item_id_is_not_valid" | "quota_not_available" | "inventory_not_available" | "participants_is_not_supported_for_partner" | "unable_to_process_cart_line_item" | "subscription_is_not_valid" | "subscription_is_not_enabled_for_r_i" | "sandbox_limit_exceeded" | "invalid_input" | "subscription_not_registered" | "attestation_not_accepted" | "billing_plan_not_supported" | "invalid_promotion_id" | "max_allowed_seats_per_subscription_exceeded" | "invalid_custom_term_end_date_product" | "invalid_custom_term_end_date" | "base_offer_seat_quantity_not_met" | "minimum_add_on_seats_not_met" | "legacy_offer_not_eligible_for_purchase" | (string & {});
        /** @description What became of a cart. */
        CartCheckoutResult: {
            orders?: components["schemas"]["Order"][] | null;
            orderErrors?: components["schemas"]["OrderError"][] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Why an order group was not ordered. */
        OrderError: {
            orderGroupId?: string;
            code?: number;
            description?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A part of the catalog. */
        TargetView: "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});
        /** @description The kind of customers that something is sold to. */
        MarketSegment: "commercial" | "education" | "government" | "nonprofit" | (string & {});
        ProductCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Product"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Something that is sold, in one or more SKUs. */
        Product: {
            id: string;
            title?: string;
            description?: string;
            productType?: components["schemas"]["ItemType"];
            isMicrosoftProduct?: boolean;
            publisherName?: string;
            links?: components["schemas"]["ProductLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The type of a product, and its subtype within that. */
        ItemType: {
            /**
             * @example Azure
             * @example OnlineServicesNCE
             */
            id?: string;
            displayName?: string;
            subType?: components["schemas"]["ItemType"];
        };
        ProductLinks: {
            /** @description The product's SKUs. */
            skus?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            /** @description The common links, where they stand on a level of their own. */
            links?: components["schemas"]["ResourceLinks"];
        };
        SkuCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Sku"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A form in which a product is sold. */
        Sku: {
            /** @description Unique within the product. */
            id: string;
            productId?: string;
            title?: string;
            description?: string;
            /** @description Fewest units that an order may ask for. */
            minimumQuantity?: number;
            /** @description Most units that an order may ask for. */
            maximumQuantity?: number;
            minimumPurchaseCommitment?: components["schemas"]["MinimumPurchaseCommitment"];
            isTrial?: boolean;
            /** @description How often a purchase may be billed. */
            supportedBillingCycles?: ("unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {}))[];
            /** @description What has to be done before the SKU can be bought. */
            purchasePrerequisites?: ("InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement" | (string & {}))[];
            /** @description What an inventory check has to be given. */
            inventoryVariables?: ("CustomerId" | "AzureSubscriptionId" | "ArmRegionName" | (string & {}))[];
            /** @description What a cart line has to say in its provisioning context. */
            provisioningVariables?: ("Scope" | "SubscriptionId" | (string & {}))[];
            /** @description What can be done with a purchase of the SKU. */
            actions?: ("Refund" | (string & {}))[];
            consumptionType?: string;
            /** @description Where the terms of use are found. */
            termsOfUseUri?: string;
            constraints?: components["schemas"]["SkuConstraint"][];
            dynamicAttributes?: components["schemas"]["SkuDynamicAttributes"];
            attestationProperties?: components["schemas"]["SkuAttestationProperties"];
            specializedOfferProperties?: components["schemas"]["SpecializedOfferProperties"][];
            links?: components["schemas"]["SkuLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The least spending that a purchase commits to. */
        MinimumPurchaseCommitment: {
            /**
             * @description The time that the amount is for.
             * @example Hourly
             */
            grain?: string;
            currencyCode?: components["schemas"]["CurrencyInfo"];
            /** @description Amount in the currency of `currencyCode`. */
            amount?: components["schemas"]["Decimal"];
        };
        CurrencyInfo: {
            /** @description ISO 4217 code. */
            code?: string;
            symbol?: string;
        };
        /** @description A limit to what can be bought. */
        SkuConstraint: {
            constraintName?: string;
            constraintValue?: number;
            constraintType?: string;
        };
        /** @description Attributes that only some product types have. Others than those listed here occur. */
        SkuDynamicAttributes: {
            isMicrosoftProduct?: boolean;
            /** @description Whether asset or seat limits apply. */
            hasConstraints?: boolean;
            /** @description Whether it needs one of `prerequisiteSkus`. */
            isAddon?: boolean;
            /** @description SKUs of which the customer needs one, as `productId:skuId`. */
            prerequisiteSkus?: string[];
            /** @description SKUs that a subscription can be upgraded to, as `productId:skuId`. */
            upgradeTargetOffers?: string[];
            /** @description What a trial can be converted to. */
            conversionInstructions?: {
                [key: string]: unknown;
            }[];
            /** @description Id of the service SKU that licenses are counted for. */
            provisioningId?: string;
            isSoftwareAssuranceApplicable?: boolean;
            internal?: boolean;
            pilotProgram?: string;
            /**
             * @description Term of a reservation or savings plan in words.
             * @example 3Years
             */
            duration?: string;
            /**
             * @description The same as ISO 8601 duration.
             * @example P1Y
             */
            termDuration?: string;
            /** @description Name of the SKU in Azure Resource Manager. */
            armSkuName?: string;
            /** @description Name of the region in Azure Resource Manager. */
            armRegionName?: string;
            region?: string;
            skuDisplayName?: string;
            category?: string;
            cores?: string;
            /** @description Memory in GiB. */
            ram?: string;
            diskType?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a buyer has to attest. */
        SkuAttestationProperties: {
            attestationType?: string;
            enforceAttestation?: boolean;
        };
        /** @description A special price and when it applies. */
        SpecializedOfferProperties: {
            startDate?: string;
            endDate?: string;
            pricingPolicies?: components["schemas"]["SpecializedOfferPricingPolicy"][];
        };
        SpecializedOfferPricingPolicy: {
            /** @description How the price changes. */
            type?: string;
            /** @description The same under another name. */
            policyType?: string;
            /** @description By how much. */
            value?: string;
        };
        SkuLinks: {
            /** @description The SKU's availabilities. */
            availabilities?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        AvailabilityCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items?: components["schemas"]["Availability"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A SKU as it can be bought in a country, a segment and a currency. */
        Availability: {
            id: string;
            productId?: string;
            skuId?: string;
            /**
             * @description What carts and orders name, `productId:skuId:availabilityId`.
             * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
             */
            catalogItemId: string;
            defaultCurrency?: components["schemas"]["CurrencyInfo"];
            segment?: components["schemas"]["MarketSegment"];
            /** @description ISO 3166-1 alpha-2 code. */
            country?: string;
            isPurchasable?: boolean;
            isRenewable?: boolean;
            renewalInstructions?: components["schemas"]["RenewalInstruction"][];
            terms?: components["schemas"]["AvailabilityTerm"][];
            includedQuantityOptions?: components["schemas"]["AvailabilityIncludedQuantity"][];
            /** @description The product; some answers leave it empty. */
            product?: components["schemas"]["Product"] | components["schemas"]["LeftEmpty"];
            /** @description The SKU; some answers leave it empty. */
            sku?: components["schemas"]["Sku"] | components["schemas"]["LeftEmpty"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description An object without properties, where the service leaves something out. */
        LeftEmpty: Record<string, never>;
        /** @description A term for which something is bought. */
        AvailabilityTerm: {
            id?: string;
            /**
             * @description ISO 8601 duration.
             * @example P1M
             * @example P1Y
             */
            duration?: string;
            description?: string;
            /** @example Annual */
            billingCycle?: string;
            renewalOptions?: components["schemas"]["RenewalOption"][];
            cancellationPolicies?: components["schemas"]["CancellationPolicy"][];
        };
        /** @description What some of the terms renew to. */
        RenewalInstruction: {
            /** @description Ids of the terms that this is about. */
            applicableTermIds?: string[];
            renewalOptions?: components["schemas"]["RenewalOption"][];
        };
        RenewalOption: {
            /** @description The SKU to renew to as `productId:skuId`. */
            renewToId?: string;
            isAutoRenewable?: boolean;
            /** @description ISO 8601 duration of the new term. */
            termDuration?: string;
            description?: string;
        };
        CancellationPolicy: {
            refundOptions?: components["schemas"]["CancellationRefundOption"][];
        };
        /** @description What is paid back to who cancels in time. */
        CancellationRefundOption: {
            /** @description Place in the order of options. */
            sequenceId?: number;
            type?: "Full" | "Partial" | (string & {});
            /**
             * @description ISO 8601 duration from the purchase.
             * @example P1D
             */
            expiresAfter?: string;
        };
        /** @description A quantity that the price includes. */
        AvailabilityIncludedQuantity: {
            units?: string;
            description?: string;
        };
        /** @description A page of customers. A customer of a list has fewer properties than one that is read by its id. */
        CustomerCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Customer"][];
            links?: components["schemas"]["ResourceLinks"];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A company that buys from the partner, and its Entra tenant. */
        Customer: {
            /**
             * Format: uuid
             * @description Entra tenant id.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Id of the customer in the commerce system.
             */
            readonly commerceId?: string;
            companyProfile?: components["schemas"]["CustomerCompanyProfile"];
            billingProfile?: components["schemas"]["CustomerBillingProfile"];
            relationshipToPartner?: components["schemas"]["CustomerPartnerRelationship"];
            /** @description Whether the partner may administer the tenant with delegated privileges (DAP). */
            allowDelegatedAccess?: boolean | null;
            /** @description First administrator of the tenant; only in the answer to the creation. */
            readonly userCredentials?: components["schemas"]["UserCredentials"];
            /** @description Domains that the tenant has. */
            customDomains?: string[] | null;
            /** @description Partner id (MPN) of the indirect reseller who owns the account. */
            associatedPartnerId?: string | null;
            /** @description Whether a new customer starts with a default GDAP relationship. */
            enableGDAPByDefault?: boolean;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a new customer needs. */
        NewCustomer: WithRequired<components["schemas"]["CustomerInput"], "companyProfile" | "billingProfile">;
        /** @description The two things about a customer that a partner can end. */
        CustomerUpdate: {
            /** Format: uuid */
            id?: string;
            relationshipToPartner?: components["schemas"]["CustomerPartnerRelationship"];
            /** @description `false` ends delegated administration. */
            allowDelegatedAccess?: boolean;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What the partner is to the customer. */
        CustomerPartnerRelationship: "unknown" | "none" | "reseller" | "advisor" | "syndication" | "microsoft_support" | (string & {});
        /** @description The company as its tenant shows it. */
        CustomerCompanyProfile: {
            /** Format: uuid */
            readonly tenantId?: string | null;
            /** @description Default domain, such as `contoso.onmicrosoft.com`. */
            domain?: string;
            companyName?: string | null;
            address?: components["schemas"]["Address"];
            email?: string;
            /** @description Registration number of the company, which some countries ask for. */
            organizationRegistrationNumber?: string | null;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Who gets the bills, where, and in which language. */
        CustomerBillingProfile: {
            /** @description A GUID. */
            readonly id?: string;
            firstName?: string;
            lastName?: string;
            email?: string;
            /**
             * @description Culture for currency and dates.
             * @example en-US
             */
            culture?: string;
            /**
             * @description Language of the bills.
             * @example en
             */
            language?: string;
            companyName?: string;
            defaultAddress?: components["schemas"]["Address"];
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How to sign in to a new tenant for the first time. */
        UserCredentials: {
            userName?: string;
            /** Format: password */
            password?: string;
        };
        DelegatedAdminRelationshipCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminRelationship"][];
        };
        /** @description What the partner decides about a relationship. */
        DelegatedAdminRelationshipContent: {
            /** @description Unique among the partner's relationships. */
            displayName?: string;
            /**
             * Format: duration
             * @description How long the relationship lasts, from one day to two years.
             * @example P730D
             */
            duration?: string;
            /** @description The customer. Without one, whoever approves the relationship first becomes its customer. */
            customer?: components["schemas"]["DelegatedAdminRelationshipCustomerParticipant"] | null;
            accessDetails?: components["schemas"]["DelegatedAdminAccessDetails"];
            /**
             * @description By how long the relationship is extended when it ends. `PT0S` and `P0D` are not at all.
             * @default PT0S
             */
            autoExtendDuration?: "PT0S" | "P0D" | "P180D" | (string & {});
        };
        /** @description A relationship to create. */
        NewDelegatedAdminRelationship: WithRequired<components["schemas"]["DelegatedAdminRelationshipContent"], "displayName" | "duration" | "accessDetails">;
        /** @description What a partner may do in a customer's tenant, and for how long. */
        DelegatedAdminRelationship: components["schemas"]["DelegatedAdminRelationshipContent"] & {
            readonly "@odata.type"?: string;
            readonly "@odata.context"?: string;
            /** @description Version for `If-Match`. */
            readonly "@odata.etag": string;
            /** @description Two GUIDs joined by a hyphen. */
            readonly id: string;
            readonly status?: components["schemas"]["DelegatedAdminRelationshipStatus"];
            /** Format: date-time */
            readonly createdDateTime?: string;
            /** Format: date-time */
            readonly lastModifiedDateTime?: string;
            /** @description Date and time when it became active. Null or empty until then. */
            readonly activatedDateTime?: string | null;
            /** @description Date and time when it ends. */
            readonly endDateTime?: string | null;
            /** @description Of an indirect reseller's relationship, whether the reseller has yet to agree. */
            readonly isPartnerConsentPending?: boolean;
            /**
             * Format: uuid
             * @description Of an indirect reseller's relationship, the tenant of the provider who made it.
             */
            readonly indirectProviderTenantId?: string | null;
        };
        /** @description `created` is a draft, `approvalPending` waits for the customer, `active` gives access. `unknownFutureValue` stands for values newer than the API version. */
        DelegatedAdminRelationshipStatus: "created" | "approvalPending" | "approved" | "activating" | "active" | "expiring" | "expired" | "terminationRequested" | "terminating" | "terminated" | "unknownFutureValue" | (string & {});
        DelegatedAdminRelationshipCustomerParticipant: {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            tenantId?: string;
            displayName?: string;
        };
        /** @description The Entra roles that are given. */
        DelegatedAdminAccessDetails: {
            unifiedRoles?: components["schemas"]["UnifiedRole"][];
        };
        UnifiedRole: {
            /**
             * Format: uuid
             * @description Template id of a built-in Entra role.
             */
            roleDefinitionId: string;
        };
        DelegatedAdminAccessAssignmentCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminAccessAssignment"][];
        };
        /** @description What the partner decides about an access assignment. */
        DelegatedAdminAccessAssignmentContent: {
            accessContainer?: components["schemas"]["DelegatedAdminAccessContainer"];
            accessDetails?: components["schemas"]["DelegatedAdminAccessDetails"];
        };
        /** @description An access assignment to create. */
        NewDelegatedAdminAccessAssignment: WithRequired<components["schemas"]["DelegatedAdminAccessAssignmentContent"], "accessContainer" | "accessDetails">;
        /** @description The roles of a relationship that one security group of the partner has. */
        DelegatedAdminAccessAssignment: components["schemas"]["DelegatedAdminAccessAssignmentContent"] & {
            readonly "@odata.type"?: string;
            readonly "@odata.context"?: string;
            /** @description Version for `If-Match`. */
            readonly "@odata.etag": string;
            /** Format: uuid */
            readonly id: string;
            readonly status?: "pending" | "active" | "deleting" | "deleted" | "error" | "unknownFutureValue" | (string & {});
            /** Format: date-time */
            readonly createdDateTime?: string;
            /** Format: date-time */
            readonly lastModifiedDateTime?: string;
        };
        /** @description Who has the access. */
        DelegatedAdminAccessContainer: {
            /**
             * Format: uuid
             * @description Entra object id of the security group.
             */
            accessContainerId?: string;
            accessContainerType?: "securityGroup" | "unknownFutureValue" | (string & {});
        };
        DelegatedAdminRelationshipRequestCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminRelationshipRequest"][];
        };
        /** @description A request to make. */
        NewDelegatedAdminRelationshipRequest: {
            /** @description What is asked for. A partner can ask for `lockForApproval` and `terminate`. */
            action: "lockForApproval" | "approve" | "terminate" | "reject" | "unknownFutureValue" | (string & {});
        };
        /** @description A request to change a relationship's status. */
        DelegatedAdminRelationshipRequest: components["schemas"]["NewDelegatedAdminRelationshipRequest"] & {
            readonly "@odata.type"?: string;
            readonly "@odata.context"?: string;
            /** Format: uuid */
            readonly id: string;
            readonly status?: "created" | "pending" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});
            /** Format: date-time */
            readonly createdDateTime?: string;
            /** Format: date-time */
            readonly lastModifiedDateTime?: string;
        };
        DelegatedAdminRelationshipOperationCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminRelationshipOperation"][];
        };
        /** @description Work that goes on after a call was answered. */
        DelegatedAdminRelationshipOperation: {
            "@odata.type"?: string;
            "@odata.context"?: string;
            /** Format: uuid */
            id: string;
            operationType?: "delegatedAdminAccessAssignmentUpdate" | "unknownFutureValue" | (string & {});
            /** @description JSON text that says what the operation works on. */
            data?: string;
            status?: "notStarted" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});
            /** Format: date-time */
            createdDateTime?: string;
            /** Format: date-time */
            lastModifiedDateTime?: string;
        };
        DelegatedAdminCustomerCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminCustomer"][];
        };
        /** @description A customer in a GDAP relationship with the partner. */
        DelegatedAdminCustomer: {
            "@odata.type"?: string;
            "@odata.context"?: string;
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            id: string;
            /**
             * Format: uuid
             * @description The same.
             */
            tenantId: string;
            displayName?: string;
        };
        DelegatedAdminServiceManagementDetailCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["DelegatedAdminServiceManagementDetail"][];
        };
        /** @description A service of the customer and the portal where a partner manages it. */
        DelegatedAdminServiceManagementDetail: {
            "@odata.type"?: string;
            /** Format: uuid */
            id: string;
            serviceName?: string;
            /** Format: uri */
            serviceManagementUrl?: string;
        };
        InvoiceCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Invoice"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        Invoice: {
            id: string;
            /** Format: date-time */
            invoiceDate?: string;
            billingPeriodStartDate?: components["schemas"]["UnzonedDateTime"];
            billingPeriodEndDate?: components["schemas"]["UnzonedDateTime"];
            /** @description Amount in `currencyCode`. */
            totalCharges?: number;
            /** @description Amount in `currencyCode`. */
            paidAmount?: number;
            /** @description Amount in `currencyCode` that is still to be paid. */
            amountDue?: number;
            /** @description ISO 4217 code. */
            currencyCode?: string;
            currencySymbol?: string;
            status?: string;
            documentType?: "none" | "invoice" | "void_note" | "adjustment_note" | (string & {});
            invoiceType?: components["schemas"]["InvoiceType"];
            /** @description Path of the statement below `/v1`. */
            pdfDownloadLink?: string;
            taxReceipts?: components["schemas"]["TaxReceipt"][];
            /** @description Documented name of `taxReceipts`; the service answers with the other. */
            collectionOfSummary?: components["schemas"]["TaxReceipt"][];
            invoiceDetails?: components["schemas"]["InvoiceDetail"][];
            /** @description Later invoices that correct this one. */
            amendments?: components["schemas"]["Invoice"][];
            /** @description Id of the invoice that this one corrects. */
            amendsOf?: string;
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Whether the charges recur. The service writes the first two; the others are documented. */
        InvoiceType: "Recurring" | "OneTime" | "recurring" | "one_time" | (string & {});
        TaxReceipt: {
            id?: string;
            /** @description Path of the receipt below `/v1`. */
            taxReceiptPdfDownloadLink?: string;
        };
        /** @description A set of line items that the invoice has. Its `self` link lists them. */
        InvoiceDetail: {
            invoiceLineItemType?: components["schemas"]["InvoiceLineItemType"];
            billingProvider?: components["schemas"]["BillingProvider"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Charges (`billing_line_items`) or the use behind them (`usage_line_items`). */
        InvoiceLineItemType: "none" | "billing_line_items" | "usage_line_items" | (string & {});
        /** @description Whose charges they are. `one_time` is new commerce: Azure plans, licences, software, reservations and marketplace products. `office` and `azure` are the legacy offers. */
        BillingProvider: "none" | "office" | "azure" | "azure_data_market" | "one_time" | "marketplace" | "all" | (string & {});
        InvoiceSummaryCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["InvoiceSummary"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The balance of the partner's account in one currency. A date in the year 1 stands for none. */
        InvoiceSummary: {
            /** @description Amount in `currencyCode`. */
            balanceAmount: number;
            /** @description ISO 4217 code. */
            currencyCode: string;
            currencySymbol?: string;
            accountingDate?: components["schemas"]["UnzonedDateTime"];
            firstInvoiceCreationDate?: components["schemas"]["UnzonedDateTime"];
            lastPaymentDate?: components["schemas"]["UnzonedDateTime"];
            /** @description Amount in `currencyCode`. */
            lastPaymentAmount?: number;
            latestInvoiceDate?: components["schemas"]["UnzonedDateTime"];
            details?: components["schemas"]["InvoiceSummaryDetail"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The part of the balance that comes from one type of invoice. */
        InvoiceSummaryDetail: {
            invoiceType?: components["schemas"]["InvoiceType"];
            summary?: components["schemas"]["InvoiceSummary"];
        };
        InvoiceLineItemCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["InvoiceLineItem"][];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One charge or use. `attributes.objectType` names its kind; `invoiceLineItemType` and `billingProvider` narrow it down where the service gives them. */
        InvoiceLineItem: components["schemas"]["OneTimeInvoiceLineItem"] | components["schemas"]["DailyRatedUsageLineItem"] | components["schemas"]["LicenseBasedLineItem"] | components["schemas"]["UsageBasedLineItem"] | components["schemas"]["DailyUsageLineItem"];
        /**
         * @description A decimal number; some answers have it as text.
         * @example 14.4
         * @example 14.4
         */
        Decimal: number | string;
        /**
         * @description Id in the Microsoft AI Cloud Partner Program; some answers have it as a number.
         * @example 5357564
         * @example 0
         */
        PartnerId: string | number;
        /** @description A charge of new commerce, billed once or in each period. */
        OneTimeInvoiceLineItem: {
            /** @constant */
            invoiceLineItemType?: "billing_line_items";
            billingProvider?: components["schemas"]["BillingProvider"];
            /** @description Entra tenant id of the partner. */
            partnerId?: string;
            /** @description The partner that is billed. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The indirect reseller. 0 is none. */
            resellerMpnId?: components["schemas"]["PartnerId"];
            /** @description Entra tenant id of the customer; some items prefix it with `org:`. */
            customerId?: string;
            customerName?: string;
            customerDomainName?: string;
            /** @description ISO 3166-1 alpha-2 code. */
            customerCountry?: string;
            /** @description Id of the invoice. Empty when it is not billed yet. */
            invoiceNumber?: string;
            orderId?: string;
            /** Format: date-time */
            orderDate?: string;
            /** @description Another id of the order. */
            alternateId?: string;
            referenceId?: string;
            /** @description Order of a reservation in Azure. */
            reservationOrderId?: string;
            productId?: string;
            productName?: string;
            productQualifiers?: ("AddOn" | "Trial" | (string & {}))[];
            skuId?: string;
            skuName?: string;
            availabilityId?: string;
            publisherId?: string;
            publisherName?: string;
            subscriptionId?: string;
            subscriptionDescription?: string;
            subscriptionStartDate?: components["schemas"]["UnzonedDateTime"] | null;
            subscriptionEndDate?: components["schemas"]["UnzonedDateTime"] | null;
            /** @description Term and billing cycle in words. */
            termAndBillingCycle?: string;
            /** @example Monthly */
            billingFrequency?: string;
            /**
             * @description What caused the charge.
             * @example new
             */
            chargeType?: string;
            chargeStartDate?: components["schemas"]["UnzonedDateTime"];
            chargeEndDate?: components["schemas"]["UnzonedDateTime"];
            unitType?: string;
            /** @description List price of a unit in `pricingCurrency`. */
            unitPrice?: components["schemas"]["Decimal"];
            /** @description Price of a unit in `pricingCurrency` after adjustments. */
            effectiveUnitPrice?: components["schemas"]["Decimal"];
            /** @description Units bought. */
            quantity?: components["schemas"]["Decimal"];
            /** @description Units charged. */
            billableQuantity?: components["schemas"]["Decimal"];
            meterDescription?: string;
            /** @description Amount in `currency` before tax. */
            subtotal?: components["schemas"]["Decimal"];
            /** @description Tax in `currency`. */
            taxTotal?: components["schemas"]["Decimal"];
            /** @description Amount in `currency` with tax. */
            totalForCustomer?: components["schemas"]["Decimal"];
            /** @description Billing currency as ISO 4217 code. */
            currency?: string;
            /** @description Currency of the price list as ISO 4217 code. */
            pricingCurrency?: string;
            /** @description Rate from pricing to billing currency. */
            pcToBCExchangeRate?: components["schemas"]["Decimal"];
            pcToBCExchangeRateDate?: components["schemas"]["UnzonedDateTime"];
            /** @description JSON text of an array of reasons why the price differs from the list. */
            priceAdjustmentDescription?: string;
            /**
             * @deprecated
             * @description Use `priceAdjustmentDescription`.
             */
            discountDetails?: string;
            creditReasonCode?: string;
            promotionId?: string;
            /** @description The object type once more; some answers have it here too. */
            "attributes/objectType"?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A day's use of a meter in new commerce, with its price. */
        DailyRatedUsageLineItem: {
            /** @constant */
            invoiceLineItemType?: "usage_line_items";
            billingProvider?: components["schemas"]["BillingProvider"];
            /** @description Entra tenant id of the partner. */
            partnerId?: string;
            partnerName?: string;
            /** @description The partner that is billed. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The indirect reseller. 0 is none. */
            resellerMpnId?: components["schemas"]["PartnerId"];
            /** @description Entra tenant id of the customer. */
            customerId?: string;
            customerName?: string;
            customerDomainName?: string;
            /** @description ISO 3166-1 alpha-2 code. */
            customerCountry?: string;
            /** @description Id of the invoice. Empty when it is not billed yet. */
            invoiceNumber?: string;
            productId?: string;
            productName?: string;
            skuId?: string;
            skuName?: string;
            availabilityId?: string;
            publisherId?: string;
            publisherName?: string;
            subscriptionId?: string;
            subscriptionDescription?: string;
            /** @description Azure subscription that used the resource. */
            entitlementId?: string;
            entitlementDescription?: string;
            chargeType?: string;
            chargeStartDate?: components["schemas"]["UnzonedDateTime"];
            chargeEndDate?: components["schemas"]["UnzonedDateTime"];
            usageDate?: components["schemas"]["UnzonedDateTime"];
            /** @description A GUID; of marketplace products any text. */
            meterId?: string;
            meterName?: string;
            meterType?: string;
            meterCategory?: string;
            meterSubCategory?: string;
            meterRegion?: string;
            unitOfMeasure?: string;
            unitType?: string;
            /** @description Units used. */
            quantity?: components["schemas"]["Decimal"];
            /** @description List price of a unit in `pricingCurrency`. */
            unitPrice?: components["schemas"]["Decimal"];
            /** @description Price of a unit in `pricingCurrency` after adjustments. */
            effectiveUnitPrice?: components["schemas"]["Decimal"];
            /** @description Amount in `pricingCurrency` before tax. */
            pricingPreTaxTotal?: components["schemas"]["Decimal"];
            /** @description Currency of the price list as ISO 4217 code. */
            pricingCurrency?: string;
            /** @description Amount in `billingCurrency` before tax. */
            billingPreTaxTotal?: components["schemas"]["Decimal"];
            /** @description ISO 4217 code. */
            billingCurrency?: string;
            /** @description Rate from pricing to billing currency. */
            pcToBCExchangeRate?: components["schemas"]["Decimal"];
            pcToBCExchangeRateDate?: components["schemas"]["UnzonedDateTime"];
            /** @description A share, 0.15 for 15 %. */
            rateOfPartnerEarnedCredit?: components["schemas"]["Decimal"];
            hasPartnerEarnedCredit?: boolean;
            /** @description A share, 0.15 for 15 %. */
            rateOfCredit?: components["schemas"]["Decimal"];
            creditType?: "Credit Not Applied" | "Azure Credit Applied" | "Partner Earned Credit Applied" | (string & {});
            /** @description Id of the reservation or savings plan that covered the use. */
            benefitId?: string;
            /** @description Its order. */
            benefitOrderId?: string;
            benefitType?: "Charge" | "Reservation" | "SavingsPlan" | (string & {});
            /** @example Microsoft.Compute */
            consumedService?: string;
            resourceLocation?: string;
            resourceGroup?: string;
            /** @description Resource id in Azure Resource Manager. */
            resourceUri?: string;
            /** @description Tags of the resource as JSON text. */
            tags?: string;
            /** @description Facts about the resource as JSON text. */
            additionalInfo?: string;
            serviceInfo1?: string;
            serviceInfo2?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A charge for a legacy licence subscription. */
        LicenseBasedLineItem: {
            /** @constant */
            invoiceLineItemType?: "billing_line_items";
            /** @constant */
            billingProvider?: "office";
            /** @description Commerce account of the partner. */
            partnerId?: string | number;
            /** @description The partner that is billed. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The indirect reseller. 0 is none. */
            tier2MpnId?: components["schemas"]["PartnerId"];
            customerId?: string;
            customerName?: string;
            domainName?: string;
            orderId?: string;
            offerId?: string;
            offerName?: string;
            /** @description Id of the offer in the price list. */
            durableOfferId?: string;
            subscriptionId?: string;
            subscriptionName?: string;
            subscriptionDescription?: string;
            subscriptionStartDate?: components["schemas"]["UnzonedDateTime"];
            subscriptionEndDate?: components["schemas"]["UnzonedDateTime"];
            syndicationPartnerSubscriptionNumber?: string;
            billingCycleType?: string;
            chargeType?: string;
            chargeStartDate?: components["schemas"]["UnzonedDateTime"];
            chargeEndDate?: components["schemas"]["UnzonedDateTime"];
            quantity?: number;
            /** @description Price of a unit in `currency`. */
            unitPrice?: number;
            /** @description Price of all units in `currency`. */
            amount?: components["schemas"]["Decimal"];
            /** @description Discount in `currency`. */
            totalOtherDiscount?: number;
            /** @description Amount in `currency` after discounts and before tax. */
            subtotal?: number;
            /** @description Tax in `currency`. */
            tax?: number;
            /** @description Amount in `currency` with tax. */
            totalForCustomer?: number;
            /** @description ISO 4217 code. */
            currency?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A charge for use under a legacy Azure subscription. */
        UsageBasedLineItem: {
            /** @constant */
            invoiceLineItemType?: "billing_line_items";
            /** @constant */
            billingProvider?: "azure";
            /** @description Commerce account of the partner. */
            partnerId?: string | number;
            partnerName?: string;
            partnerBillableAccountId?: string;
            /** @description The partner that is billed. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The indirect reseller. 0 is none. */
            tier2MpnId?: components["schemas"]["PartnerId"];
            customerId?: string;
            customerName?: string;
            customerCompanyName?: string;
            domainName?: string;
            invoiceNumber?: string;
            /** @description Tells items apart that differ in rate alone. */
            detailLineItemId?: number;
            orderId?: string;
            subscriptionId?: string;
            subscriptionName?: string;
            subscriptionDescription?: string;
            billingCycleType?: string;
            chargeType?: string;
            chargeStartDate?: components["schemas"]["UnzonedDateTime"];
            chargeEndDate?: components["schemas"]["UnzonedDateTime"];
            serviceName?: string;
            serviceType?: string;
            sku?: string;
            resourceGuid?: string;
            resourceName?: string;
            region?: string;
            unit?: string;
            /** @description Units used. */
            consumedQuantity?: number;
            /** @description Units that the order covers. */
            includedQuantity?: number;
            /** @description Units used beyond those. */
            overageQuantity?: number;
            /** @description Price of a unit in `currency`. */
            listPrice?: number;
            /** @description Price of the use in `currency`. */
            consumptionPrice?: components["schemas"]["Decimal"];
            /** @description Discount in `currency`. */
            consumptionDiscount?: components["schemas"]["Decimal"];
            /** @description Amount in `currency` before tax. */
            pretaxCharges?: number;
            /** @description Tax in `currency`. */
            taxAmount?: number;
            /** @description Amount in `currency` with tax. */
            postTaxTotal?: number;
            /** @description Price of a unit in `currency` before tax. */
            pretaxEffectiveRate?: number;
            /** @description Price of a unit in `currency` with tax. */
            postTaxEffectiveRate?: number;
            /** @description ISO 4217 code. */
            currency?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A day's use of a resource under a legacy Azure subscription, without a price. */
        DailyUsageLineItem: {
            /** @constant */
            invoiceLineItemType?: "usage_line_items";
            /** @constant */
            billingProvider?: "azure";
            /** @description Commerce account of the partner. */
            partnerId?: string;
            partnerName?: string;
            partnerBillableAccountId?: string;
            /** @description The partner that is billed. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The indirect reseller. 0 is none. */
            tier2MpnId?: components["schemas"]["PartnerId"];
            customerId?: string;
            customerCompanyName?: string;
            customerBillableAccount?: string;
            domainName?: string;
            invoiceNumber?: string;
            orderId?: string;
            subscriptionId?: string;
            subscriptionName?: string;
            subscriptionDescription?: string;
            billingCycleType?: string;
            chargeStartDate?: components["schemas"]["UnzonedDateTime"];
            chargeEndDate?: components["schemas"]["UnzonedDateTime"];
            usageDate?: components["schemas"]["UnzonedDateTime"];
            serviceName?: string;
            serviceType?: string;
            serviceInfo?: string;
            meteredService?: string;
            meteredServiceType?: string;
            meteredRegion?: string;
            resourceGuid?: string;
            resourceName?: string;
            region?: string;
            project?: string;
            unit?: string;
            /** @description Units used. */
            consumedQuantity?: number;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Orders of a customer. */
        OrderCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Order"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One or more products ordered together for a customer. */
        Order: {
            readonly id: string;
            /** @description Short id of the order, as on invoices. */
            readonly alternateId?: string;
            /**
             * Format: uuid
             * @description The customer.
             */
            referenceCustomerId?: string;
            billingCycle?: components["schemas"]["BillingCycle"];
            /** @description Who placed the order. */
            readonly transactionType?: "UserPurchase" | "SystemPurchase" | "SystemBilling" | (string & {});
            lineItems?: components["schemas"]["OrderLineItem"][];
            /**
             * @description Currency of the prices, ISO 4217.
             * @example USD
             */
            currencyCode?: string;
            /** @example $ */
            readonly currencySymbol?: string;
            /** @description Money in `currencyCode`. */
            readonly totalPrice?: number | null;
            /** Format: date-time */
            readonly creationDate?: string;
            status?: components["schemas"]["OrderStatus"];
            /** @description Whether the partner attests that the indirect reseller did the sale. */
            partnerOnRecordAttestationAccepted?: boolean | null;
            /** @description The application that placed the order. */
            readonly client?: {
                [key: string]: unknown;
            };
            readonly links?: components["schemas"]["OrderLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a new order needs. */
        NewOrder: WithRequired<components["schemas"]["OrderInput"], "lineItems">;
        OrderStatus: "unknown" | "completed" | "pending" | "cancelled" | "suspended" | "pending review" | "pending po upload" | "po upload complete" | "po review rejected" | "partial success" | "error" | (string & {});
        /** @description One product of an order. */
        OrderLineItem: {
            lineItemNumber: number;
            /**
             * @description `product:sku:availability` in new commerce, an offer id in legacy commerce.
             * @example CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P
             */
            offerId: string;
            /** @description The subscription that came of it. */
            subscriptionId?: string | null;
            /** @description The subscription that an add-on is for. */
            parentSubscriptionId?: string | null;
            /** @description The partner's own name for the subscription. */
            friendlyName?: string | null;
            quantity: number;
            termDuration?: components["schemas"]["TermDuration"];
            /**
             * Format: date-time
             * @description Ends the term on this day.
             */
            customTermEndDate?: string | null;
            readonly transactionType?: "New" | "Renew" | "AddQuantity" | "RemoveQuantity" | "Cancel" | "Convert" | "CustomerCredit" | (string & {});
            /** @description Partner id (MPN) of the indirect reseller. */
            partnerIdOnRecord?: string | null;
            /** @description Partner ids (MPN) of further resellers. */
            additionalPartnerIdsOnRecord?: string[] | null;
            provisioningContext?: components["schemas"]["ProvisioningContext"];
            renewsTo?: components["schemas"]["RenewsTo"];
            /** @description Whether the terms of the product are accepted, for products that ask for it. */
            attestationAccepted?: boolean | null;
            promotionId?: string | null;
            readonly pricing?: components["schemas"]["Pricing"];
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
            readonly links?: components["schemas"]["OrderLineItemLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What the product needs to be set up, by name. Which names a SKU wants is in its `provisioningVariables`. */
        ProvisioningContext: ({
            /** @description What a reservation or savings plan applies to. */
            scope?: "shared" | "single" | (string & {});
            /** @description The Azure subscription that it is set up on. */
            subscriptionId?: string;
            /** @description The Azure entitlement that it is set up on. */
            entitlementId?: string;
            /** @description The subscription that an add-on is for. */
            parentSubscriptionId?: string;
            /** @example 1Year */
            duration?: string;
        } & {
            [key: string]: string;
        }) | null;
        /** @description What a trial becomes when it ends. */
        RenewsTo: {
            termDuration?: components["schemas"]["TermDuration"];
        } | null;
        /** @description Prices of a line item, in the currency of the order or cart. */
        Pricing: {
            /** @description Money; per unit. */
            listPrice?: number;
            /** @description Money; per unit, after discounts. */
            discountedPrice?: number;
            /** @description Money; per unit, for the part of the term that is left. */
            proratedPrice?: number;
            /** @description Money; per unit, as charged. */
            price?: number;
            /** @description Money; for the whole quantity. */
            extendedPrice?: number;
        };
        OrderLinks: {
            self?: components["schemas"]["Link"];
            provisioningStatus?: components["schemas"]["Link"];
            patchOperation?: components["schemas"]["Link"];
        };
        OrderLineItemLinks: {
            product?: components["schemas"]["Link"];
            sku?: components["schemas"]["Link"];
            availability?: components["schemas"]["Link"];
            subscription?: components["schemas"]["Link"];
            provisioningStatus?: components["schemas"]["Link"];
            activationLinks?: components["schemas"]["Link"];
        };
        OrderLineItemProvisioningStatusCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["OrderLineItemProvisioningStatus"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How far a line item is fulfilled. */
        OrderLineItemProvisioningStatus: {
            lineItemNumber?: number;
            /** @description Older name of `lineItemNumber`. */
            orderLineItemId?: number;
            status?: components["schemas"]["FulfillmentStatus"];
            /** @description The quantity by status. */
            quantityProvisioningInformation?: {
                quantity?: number;
                status?: components["schemas"]["FulfillmentStatus"];
                attributes?: components["schemas"]["ResourceAttributes"];
            }[];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        FulfillmentStatus: "fulfilled" | "unfulfilled" | "prefulfillment_pending" | (string & {});
        PartnerRequestCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["PartnerRequest"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One request of an application for a user. */
        PartnerRequest: {
            requestId: string;
            /** @description Empty when the request had none. */
            correlationId?: string;
            /**
             * @description Method and path template of the operation.
             * @example Get /v{version}/nonMfaCompliantPartnerPrincipals
             */
            operationName?: string;
            requestDateTime?: components["schemas"]["UnzonedDateTime"];
            /** @description Address that the request came from. */
            ipAddress?: string;
            /** @description The same; its name in older answers. */
            sourceIpAddress?: string;
            /** @description Entra object id of the user. */
            objectId?: string;
            /** @description Entra tenant of the user. */
            tenantId?: string;
            /** @description User principal name. */
            upn?: string;
            /** @description Entra application that sent the request. */
            applicationId?: string;
            /** @description Whether the token showed MFA. */
            mfaCompliant: boolean;
        };
        /** @description Requests of one application on one day. */
        ApplicationMfaAdoptionStatus: {
            /**
             * @description The day.
             * @example 2020-05-20
             */
            loginDate?: string;
            /**
             * Format: int64
             * @description Requests whose token showed MFA.
             */
            mfaCompliantRequestCount: number;
            /** Format: int64 */
            totalRequestCount: number;
            /** @description Entra application that sent the requests. */
            applicationId: string;
            /** @description May be empty. */
            applicationName?: string;
        };
        NonMfaCompliantPartnerPrincipalCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["NonMfaCompliantPartnerPrincipal"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A user who came without MFA. */
        NonMfaCompliantPartnerPrincipal: {
            /** @description Entra object id of the user. */
            objectId: string;
            /** @description Entra tenant of the user. */
            tenantId?: string;
            /** @description User principal name. */
            upn?: string;
            /** @description When the user last came without MFA. */
            lastNonMfaCompliantLoginDateTime?: components["schemas"]["UnzonedDateTime"];
            /** @description The same; its name in older descriptions of the API. */
            lastNonMfaCompliantRequestDateTime?: components["schemas"]["UnzonedDateTime"];
        };
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
            /** @description Version of the resource, for `If-Match`. */
            etag?: string;
            /** @description Name of the resource type. */
            objectType?: string;
        };
        ResourceLinks: {
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        /** @description Items in the whole collection, or in this page; the service is not consistent. */
        TotalCount: number;
        /** @description Token of the next page, repeated from the headers of `links.next`. */
        ContinuationTokenInBody: string;
        /** @description A postal address, with the person to reach there. */
        Address: {
            id?: string;
            /**
             * @description ISO 3166, two letters.
             * @example US
             */
            country?: string | null;
            region?: string | null;
            city?: string | null;
            /**
             * @description State or province, where the country has them.
             * @example WA
             */
            state?: string | null;
            district?: string | null;
            addressLine1?: string | null;
            addressLine2?: string | null;
            addressLine3?: string | null;
            postalCode?: string | null;
            firstName?: string | null;
            middleName?: string | null;
            lastName?: string | null;
            phoneNumber?: string | null;
            emailAddress?: string | null;
        };
        /**
         * @description Date and time in UTC that the service writes without a zone, with up to seven fraction digits.
         * @example 2018-03-16T00:00:00
         */
        UnzonedDateTime: string;
        /** @description Subscriptions of a customer. */
        SubscriptionCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Subscription"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Licences or a metered service that a customer has bought, for a term. */
        Subscription: {
            /** Format: uuid */
            readonly id: string;
            /**
             * @description `product:sku:availability` in new commerce, an offer id in legacy commerce.
             * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
             */
            readonly offerId?: string;
            readonly offerName?: string;
            /** @description Azure subscription id. */
            readonly entitlementId?: string;
            /** @description The partner's own name for the subscription. */
            friendlyName?: string;
            readonly productType?: components["schemas"]["ItemType"];
            readonly productOrderId?: string;
            /** @description Number of licences; 1 for metered services. */
            quantity?: number;
            readonly refundableQuantity?: components["schemas"]["RefundableQuantity"];
            readonly unitType?: "Licenses" | "Usage-based" | "Benefit" | "none" | (string & {});
            /**
             * Format: uuid
             * @description The subscription that an add-on belongs to.
             */
            parentSubscriptionId?: string | null;
            /** @description The legacy subscription that this one replaced. */
            readonly migratedFromSubscriptionId?: string | null;
            /** Format: date-time */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description Start of the term.
             */
            readonly effectiveStartDate?: string;
            /**
             * Format: date-time
             * @description Day on which the term ends; a day in the year 9999 is never.
             */
            readonly commitmentEndDate?: string;
            /**
             * Format: date-time
             * @description End of the term.
             */
            readonly commitmentEndDateTime?: string;
            /**
             * Format: date-time
             * @description Until when the subscription can be cancelled.
             */
            readonly cancellationAllowedUntilDate?: string | null;
            /** Format: date-time */
            readonly billingCycleEndDate?: string | null;
            /** Format: date-time */
            readonly billingCycleEndDateTime?: string | null;
            status?: components["schemas"]["SubscriptionStatus"];
            autoRenewEnabled?: boolean;
            readonly isTrial?: boolean;
            readonly billingType?: "none" | "usage" | "license" | "benefit" | (string & {});
            billingCycle?: components["schemas"]["BillingCycle"];
            termDuration?: components["schemas"]["TermDuration"];
            /** @description Length of the next term when it differs from this one, as `termDuration`. */
            renewalTermDuration?: "" | "P1M" | "P1Y" | "P3Y" | (string & {});
            promotionId?: string | null;
            readonly isMicrosoftProduct?: boolean;
            readonly publisherName?: string;
            /** @description Partner id (MPN) of the indirect reseller. */
            partnerId?: string | null;
            readonly hasPurchasableAddons?: boolean;
            /** @description Whether the customer has to do something. */
            readonly attentionNeeded?: boolean;
            /** @description Whether the customer did it. */
            readonly actionTaken?: boolean;
            /** @description What can be done now. */
            readonly actions?: ("edit" | "cancel" | (string & {}))[];
            readonly suspensionReasons?: string[];
            readonly contractType?: "subscription" | "product_key" | "redemption_code" | (string & {});
            /** @description How use beyond the purchased quantity is billed. */
            readonly consumptionType?: string | components["schemas"]["SubscriptionOverage"][];
            readonly refundOptions?: components["schemas"]["SubscriptionRefundOption"][];
            /** @description Changes that the renewal brings. */
            scheduledNextTermInstructions?: components["schemas"]["ScheduledNextTermInstructions"] | null;
            /** @description Changes that the next charge brings. */
            readonly nextChargeInstructions?: components["schemas"]["NextChargeInstructions"] | null;
            lineItems?: components["schemas"]["SubscriptionLineItem"][];
            readonly orderId?: string;
            readonly links?: components["schemas"]["SubscriptionLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        SubscriptionStatus: "none" | "active" | "pending" | "suspended" | "expired" | "disabled" | "deleted" | (string & {});
        /** @description How often is billed. Requests may also say it in PascalCase, `OneTime`. */
        BillingCycle: "unknown" | "none" | "monthly" | "annual" | "biennial" | "triennial" | "one_time" | (string & {});
        /** @description Length of the term, an ISO 8601 duration; empty where there is no term. */
        TermDuration: "P1M" | "P1Y" | "P3Y" | "" | (string & {});
        /** @description How many licences can still be returned for a refund, and until when. */
        RefundableQuantity: {
            totalQuantity?: number;
            details?: {
                quantity?: number;
                /** Format: date-time */
                allowedUntilDateTime?: string;
            }[];
        };
        /** @description The refund that a cancellation brings now. */
        SubscriptionRefundOption: {
            type?: "Full" | "Partial" | (string & {});
            /**
             * Format: date-time
             * @description Until when the option holds.
             */
            expiresAt?: string | null;
            /** @description Older name of `expiresAt`. */
            expiresAfter?: string | null;
        };
        /** @description What the subscription becomes when its term ends. */
        ScheduledNextTermInstructions: {
            product?: components["schemas"]["SubscriptionProduct"];
            quantity?: number;
            /**
             * Format: date-time
             * @description Ends the next term on this day.
             */
            customTermEndDate?: string | null;
        };
        /** @description What is charged when the current billing period ends. */
        NextChargeInstructions: {
            product?: components["schemas"]["SubscriptionProduct"];
            quantity?: number;
        };
        /** @description A product with its term, in parts instead of one catalog id. */
        SubscriptionProduct: {
            /** @example CFQ7TTC0LH18 */
            productId?: string;
            /** @example 0001 */
            skuId?: string;
            /** @example CFQ7TTC0K971 */
            availabilityId?: string;
            billingCycle?: components["schemas"]["BillingCycle"];
            termDuration?: components["schemas"]["TermDuration"];
            promotionId?: string | null;
        };
        /** @description Who pays for use beyond the purchased quantity. */
        SubscriptionOverage: {
            /** Format: uuid */
            azureEntitlementId?: string;
            partnerId?: string;
            orderId?: string;
            type?: string;
            overage?: boolean;
            overageEnabled?: boolean;
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A part of a subscription, such as a savings plan on one Azure subscription. */
        SubscriptionLineItem: {
            /** Format: uuid */
            id?: string;
            friendlyName?: string;
            scope?: components["schemas"]["SubscriptionLineItemScope"];
            autoRenewEnabled?: boolean;
            status?: components["schemas"]["SubscriptionStatus"];
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
        };
        /** @description What a benefit applies to. */
        SubscriptionLineItemScope: {
            /** @example Single */
            type?: string;
            subscriptionId?: string;
            entitlementId?: string;
            managementGroupId?: string;
            resourceGroupId?: string;
        };
        /** @description An amount per unit of time that the customer commits to spend. */
        PurchaseCommitment: {
            /** @description Money in `currency`. */
            amount?: number;
            /** @example usd */
            currency?: string;
            grain?: "hourly" | (string & {});
        };
        SubscriptionLinks: {
            offer?: components["schemas"]["Link"];
            entitlement?: components["schemas"]["Link"];
            parentSubscription?: components["schemas"]["Link"];
            product?: components["schemas"]["Link"];
            sku?: components["schemas"]["Link"];
            availability?: components["schemas"]["Link"];
            activationLinks?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        /** @description How far a subscription is set up in the customer's tenant. */
        SubscriptionProvisioningStatus: {
            /** Format: uuid */
            skuId?: string;
            status?: "none" | "success" | "pending" | "failed" | (string & {});
            /** @description Licences that are there after the provisioning. */
            quantity?: number;
            /**
             * Format: date-time
             * @description End of the subscription.
             */
            endDate?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The partner whom a customer asks for help with a subscription. */
        SupportContact: {
            /**
             * Format: uuid
             * @description Tenant of the contact.
             */
            supportTenantId?: string;
            /** @description Partner id (MPN) of the contact. */
            supportMpnId?: string;
            name?: string;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ServiceRequestStatus: "none" | "open" | "closed" | "attention_needed" | (string & {});
        ServiceRequestCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ServiceRequest"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What the partner writes in a service request. */
        ServiceRequestContent: {
            title?: string;
            description?: string;
            severity?: "unknown" | "critical" | "moderate" | "minimal" | (string & {});
            status?: components["schemas"]["ServiceRequestStatus"];
            supportTopicId?: string;
            supportTopicName?: string;
            /** @description Id of the product that the request is about. */
            productId?: string;
            productName?: string;
            /** @description Country of the organization. */
            countryCode?: string;
            /** @description The organization that the request is for. */
            organization?: components["schemas"]["ServiceRequestOrganization"];
            /** @description The person whom support turns to. */
            primaryContact?: components["schemas"]["ServiceRequestContact"];
            /** @description A note to add. It comes back in `notes`. */
            newNote?: components["schemas"]["ServiceRequestNote"];
            fileLinks?: components["schemas"]["FileInfo"][];
        };
        /** @description A question or problem put to Microsoft's support. */
        ServiceRequest: components["schemas"]["ServiceRequestContent"] & {
            readonly id: string;
            readonly notes?: components["schemas"]["ServiceRequestNote"][];
            readonly lastUpdatedBy?: components["schemas"]["ServiceRequestContact"];
            readonly createdDate?: components["schemas"]["UnzonedDateTime"];
            readonly lastModifiedDate?: components["schemas"]["UnzonedDateTime"];
            readonly lastClosedDate?: components["schemas"]["UnzonedDateTime"] | null;
            readonly attributes?: components["schemas"]["ResourceAttributes"];
        };
        ServiceRequestOrganization: {
            id?: string;
            name?: string;
            phoneNumber?: string;
        };
        ServiceRequestContact: {
            organization?: components["schemas"]["ServiceRequestOrganization"];
            contactId?: string;
            firstName?: string;
            lastName?: string;
            email?: string;
            phoneNumber?: string;
        };
        ServiceRequestNote: {
            text?: string;
            readonly createdByName?: string;
            readonly createdDate?: components["schemas"]["UnzonedDateTime"];
        };
        /** @description A file attached to a service request. */
        FileInfo: {
            id?: string;
            fileNameWithoutExtension?: string;
            fileExtension?: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            fileSize?: number;
            /** @description Where the file is found. */
            location?: string;
            comment?: string;
        };
        SupportTopicCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["SupportTopic"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        SupportTopic: {
            id: string;
            name?: string;
            description?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A page of users. */
        CustomerUserCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["CustomerUser"][];
            links?: components["schemas"]["ResourceLinks"];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A user of a customer's tenant. */
        CustomerUser: {
            /**
             * Format: uuid
             * @description Object id.
             */
            readonly id: string;
            /** @description Sign-in name. */
            userPrincipalName?: string;
            displayName?: string;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * @description Country (ISO 3166, two letters) where licences are used; a licence can't be assigned without it.
             * @example US
             */
            usageLocation?: string | null;
            /** @description Links the account to one in an on-premises directory. */
            immutableId?: string | null;
            passwordProfile?: components["schemas"]["PasswordProfile"];
            phoneNumber?: string | null;
            userDomainType?: components["schemas"]["UserDomainType"];
            state?: components["schemas"]["UserState"];
            /**
             * Format: date-time
             * @description When the user was deleted.
             */
            readonly softDeletionTime?: string | null;
            /**
             * Format: date-time
             * @description When the account was last synchronised from an on-premises directory.
             */
            readonly lastDirectorySyncTime?: string | null;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a new user needs. */
        NewCustomerUser: WithRequired<components["schemas"]["CustomerUserInput"], "userPrincipalName" | "displayName" | "passwordProfile">;
        /** @description The new password, and nothing else of the user. */
        UserPasswordReset: {
            passwordProfile: components["schemas"]["PasswordProfile"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        PasswordProfile: {
            /** Format: password */
            password?: string;
            /** @description Whether the next sign-in asks for a new password. */
            forceChangePassword?: boolean;
        };
        /** @description Deleted users are inactive for 30 days. */
        UserState: "active" | "inactive" | (string & {});
        UserDomainType: "none" | "managed" | "federated" | (string & {});
        DirectoryRoleCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["DirectoryRole"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A role in a customer's directory, such as Helpdesk Administrator. */
        DirectoryRole: {
            /** Format: uuid */
            id: string;
            name?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A page of the members of a role. */
        UserMemberCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["UserMember"][];
            links?: components["schemas"]["ResourceLinks"];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A user who has a directory role. */
        UserMember: {
            /**
             * Format: uuid
             * @description Object id of the user.
             */
            id: string;
            displayName?: string;
            userPrincipalName?: string;
            /**
             * Format: uuid
             * @description The directory role.
             */
            readonly roleId?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The user who gets a role. */
        NewUserMember: WithRequired<components["schemas"]["UserMemberInput"], "displayName" | "userPrincipalName">;
        LicenseCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["License"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A licence of a user and the services it contains. */
        License: {
            productSku?: components["schemas"]["ProductSku"];
            servicePlans?: components["schemas"]["ServicePlan"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The product that a licence is for. */
        ProductSku: {
            /** Format: uuid */
            id?: string;
            name?: string;
            /** @example EnterprisePack */
            skuPartNumber?: string;
            /** @description Whom the product is for. */
            targetType?: "User" | "Tenant" | (string & {});
            licenseGroupId?: components["schemas"]["LicenseGroupId"];
        };
        /** @description A service in a licence, such as Exchange Online. */
        ServicePlan: {
            /** Format: uuid */
            id?: string;
            displayName?: string;
            serviceName?: string;
            /** @description Whether the service is on, for instance `Assigned` or `Success`. */
            capabilityStatus?: string;
            /** @description Whom the service is for. */
            targetType?: "User" | "Company" | "Tenant" | (string & {});
        };
        /** @description `group1` is managed by Entra ID, `group2` is not. */
        LicenseGroupId: "none" | "group1" | "group2" | (string & {});
        /** @description Licences to assign to and remove from a user, in one step. */
        LicenseUpdate: {
            licensesToAssign?: components["schemas"]["LicenseAssignment"][] | null;
            /** @description Ids of products (`productSku.id`). */
            licensesToRemove?: string[] | null;
            /** @description What could not be done and why. */
            readonly licenseWarnings?: components["schemas"]["LicenseWarning"][] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        LicenseAssignment: {
            /**
             * Format: uuid
             * @description Id of the product (`productSku.id`).
             */
            skuId: string;
            /** @description Ids of services of the product that the user doesn't get. */
            excludedPlans?: string[] | null;
        };
        LicenseWarning: {
            code?: string;
            message?: string;
            servicePlans?: string[];
        };
        SubscribedSkuCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["SubscribedSku"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A product that a customer has licences of, and how many. */
        SubscribedSku: {
            productSku?: components["schemas"]["ProductSku"];
            /** @description Active and warning units together. */
            totalUnits?: number;
            /** @description Units that are paid for. */
            activeUnits?: number;
            /** @description Units assigned to users. */
            consumedUnits?: number;
            /** @description Units that can still be assigned. */
            availableUnits?: number;
            /** @description Units past their term, still usable. */
            warningUnits?: number;
            /** @description Units past their term, no longer usable. */
            suspendedUnits?: number;
            /** @example Enabled */
            capabilityStatus?: string;
            servicePlans?: components["schemas"]["ServicePlan"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One product of a cart. */
        CartLineItemInput: {
            /** @description Number of the line item in the cart. */
            id?: number;
            /**
             * @description `product:sku:availability` in new commerce, an offer id in legacy commerce.
             * @example CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P
             */
            catalogItemId: string;
            /** @description The partner's own name for the subscription. */
            friendlyName?: string | null;
            quantity: number;
            /**
             * @description Currency of the prices, ISO 4217.
             * @example USD
             */
            currencyCode?: string;
            billingCycle: components["schemas"]["BillingCycle"];
            termDuration?: components["schemas"]["TermDuration"];
            /**
             * Format: date-time
             * @description Ends the term on this day.
             */
            customTermEndDate?: string | null;
            /** @description Resellers who took part in the sale. */
            participants?: components["schemas"]["CartParticipant"][] | null;
            provisioningContext?: components["schemas"]["ProvisioningContext"];
            /** @description Line items of a group go into one order. */
            orderGroup?: string | null;
            /** @description Add-ons for the subscription that this line item brings. */
            addonItems?: components["schemas"]["CartLineItemInput"][] | null;
            renewsTo?: components["schemas"]["RenewsTo"];
            promotionId?: string | null;
            /** @description Whether the terms of the product are accepted, for products that ask for it. */
            attestationAccepted?: boolean | null;
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
        };
        /** @description Products that are about to be ordered for a customer. */
        CartInput: {
            /** @description Whether the partner attests that the indirect reseller did the sale. */
            partnerOnRecordAttestationAccepted?: boolean | null;
            lineItems: components["schemas"]["CartLineItemInput"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The company as its tenant shows it. */
        CustomerCompanyProfileInput: {
            /** @description Default domain, such as `contoso.onmicrosoft.com`. */
            domain?: string;
            companyName?: string | null;
            address?: components["schemas"]["Address"];
            email?: string;
            /** @description Registration number of the company, which some countries ask for. */
            organizationRegistrationNumber?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Who gets the bills, where, and in which language. */
        CustomerBillingProfileInput: {
            firstName?: string;
            lastName?: string;
            email?: string;
            /**
             * @description Culture for currency and dates.
             * @example en-US
             */
            culture?: string;
            /**
             * @description Language of the bills.
             * @example en
             */
            language?: string;
            companyName?: string;
            defaultAddress?: components["schemas"]["Address"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A company that buys from the partner, and its Entra tenant. */
        CustomerInput: {
            companyProfile?: components["schemas"]["CustomerCompanyProfileInput"];
            billingProfile?: components["schemas"]["CustomerBillingProfileInput"];
            relationshipToPartner?: components["schemas"]["CustomerPartnerRelationship"];
            /** @description Whether the partner may administer the tenant with delegated privileges (DAP). */
            allowDelegatedAccess?: boolean | null;
            /** @description Domains that the tenant has. */
            customDomains?: string[] | null;
            /** @description Partner id (MPN) of the indirect reseller who owns the account. */
            associatedPartnerId?: string | null;
            /** @description Whether a new customer starts with a default GDAP relationship. */
            enableGDAPByDefault?: boolean;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One product of an order. */
        OrderLineItemInput: {
            lineItemNumber: number;
            /**
             * @description `product:sku:availability` in new commerce, an offer id in legacy commerce.
             * @example CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P
             */
            offerId: string;
            /** @description The subscription that came of it. */
            subscriptionId?: string | null;
            /** @description The subscription that an add-on is for. */
            parentSubscriptionId?: string | null;
            /** @description The partner's own name for the subscription. */
            friendlyName?: string | null;
            quantity: number;
            termDuration?: components["schemas"]["TermDuration"];
            /**
             * Format: date-time
             * @description Ends the term on this day.
             */
            customTermEndDate?: string | null;
            /** @description Partner id (MPN) of the indirect reseller. */
            partnerIdOnRecord?: string | null;
            /** @description Partner ids (MPN) of further resellers. */
            additionalPartnerIdsOnRecord?: string[] | null;
            provisioningContext?: components["schemas"]["ProvisioningContext"];
            renewsTo?: components["schemas"]["RenewsTo"];
            /** @description Whether the terms of the product are accepted, for products that ask for it. */
            attestationAccepted?: boolean | null;
            promotionId?: string | null;
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One or more products ordered together for a customer. */
        OrderInput: {
            /**
             * Format: uuid
             * @description The customer.
             */
            referenceCustomerId?: string;
            billingCycle?: components["schemas"]["BillingCycle"];
            lineItems?: components["schemas"]["OrderLineItemInput"][];
            /**
             * @description Currency of the prices, ISO 4217.
             * @example USD
             */
            currencyCode?: string;
            status?: components["schemas"]["OrderStatus"];
            /** @description Whether the partner attests that the indirect reseller did the sale. */
            partnerOnRecordAttestationAccepted?: boolean | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Licences or a metered service that a customer has bought, for a term. */
        SubscriptionInput: {
            /** @description The partner's own name for the subscription. */
            friendlyName?: string;
            /** @description Number of licences; 1 for metered services. */
            quantity?: number;
            /**
             * Format: uuid
             * @description The subscription that an add-on belongs to.
             */
            parentSubscriptionId?: string | null;
            status?: components["schemas"]["SubscriptionStatus"];
            autoRenewEnabled?: boolean;
            billingCycle?: components["schemas"]["BillingCycle"];
            termDuration?: components["schemas"]["TermDuration"];
            /** @description Length of the next term when it differs from this one, as `termDuration`. */
            renewalTermDuration?: "" | "P1M" | "P1Y" | "P3Y" | (string & {});
            promotionId?: string | null;
            /** @description Partner id (MPN) of the indirect reseller. */
            partnerId?: string | null;
            /** @description Changes that the renewal brings. */
            scheduledNextTermInstructions?: components["schemas"]["ScheduledNextTermInstructions"] | null;
            lineItems?: components["schemas"]["SubscriptionLineItem"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The partner whom a customer asks for help with a subscription. */
        SupportContactInput: {
            /**
             * Format: uuid
             * @description Tenant of the contact.
             */
            supportTenantId?: string;
            /** @description Partner id (MPN) of the contact. */
            supportMpnId?: string;
            name?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ServiceRequestNoteInput: {
            text?: string;
        };
        /** @description What the partner writes in a service request. */
        ServiceRequestContentInput: {
            title?: string;
            description?: string;
            severity?: "unknown" | "critical" | "moderate" | "minimal" | (string & {});
            status?: components["schemas"]["ServiceRequestStatus"];
            supportTopicId?: string;
            supportTopicName?: string;
            /** @description Id of the product that the request is about. */
            productId?: string;
            productName?: string;
            /** @description Country of the organization. */
            countryCode?: string;
            /** @description The organization that the request is for. */
            organization?: components["schemas"]["ServiceRequestOrganization"];
            /** @description The person whom support turns to. */
            primaryContact?: components["schemas"]["ServiceRequestContact"];
            /** @description A note to add. It comes back in `notes`. */
            newNote?: components["schemas"]["ServiceRequestNoteInput"];
            fileLinks?: components["schemas"]["FileInfo"][];
        };
        /** @description A user of a customer's tenant. */
        CustomerUserInput: {
            /** @description Sign-in name. */
            userPrincipalName?: string;
            displayName?: string;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * @description Country (ISO 3166, two letters) where licences are used; a licence can't be assigned without it.
             * @example US
             */
            usageLocation?: string | null;
            /** @description Links the account to one in an on-premises directory. */
            immutableId?: string | null;
            passwordProfile?: components["schemas"]["PasswordProfile"];
            phoneNumber?: string | null;
            userDomainType?: components["schemas"]["UserDomainType"];
            state?: components["schemas"]["UserState"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A user who has a directory role. */
        UserMemberInput: {
            /**
             * Format: uuid
             * @description Object id of the user.
             */
            id: string;
            displayName?: string;
            userPrincipalName?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Licences to assign to and remove from a user, in one step. */
        LicenseUpdateInput: {
            licensesToAssign?: components["schemas"]["LicenseAssignment"][] | null;
            /** @description Ids of products (`productSku.id`). */
            licensesToRemove?: string[] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        "customers.carts.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.carts.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the cart.
             */
            cartId: string;
        };
        "customers.carts.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the cart.
             */
            cartId: string;
        };
        "customers.carts.checkout.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the cart.
             */
            cartId: string;
        };
        "products.list.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description View of the catalog to look in. */
            targetView: "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "products.get.parameters": {
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "products.skus.list.parameters": {
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "products.skus.get.parameters": {
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "products.skus.availabilities.list.parameters": {
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description View of the catalog to look in. */
            targetView?: "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
            /** @description Say where in its life cycle a new commerce availability is. */
            includeLifeCycleState?: boolean;
        };
        "products.skus.availabilities.get.parameters": {
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /**
             * @description Id of the availability.
             * @example CFQ7TTC0K971
             */
            availabilityId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        "customers.products.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description View of the catalog to look in. */
            targetView: "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "customers.products.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "customers.products.skus.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "customers.products.skus.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "customers.products.skus.availabilities.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
            targetSegment?: "commercial" | "education" | "government" | "nonprofit" | (string & {});
            /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
            reservationScope?: "AzurePlan" | (string & {});
        };
        "customers.products.skus.availabilities.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description Id of the product.
             * @example CFQ7TTC0LH18
             */
            productId: string;
            /**
             * @description Id of the SKU, unique within its product.
             * @example 0001
             */
            skuId: string;
            /**
             * @description Id of the availability.
             * @example CFQ7TTC0K971
             */
            availabilityId: string;
        };
        "customers.list.parameters": {
            /** @description Items in a page. */
            size?: number;
            /** @description JSON object with `Field` (`CompanyName`, `Domain`, `IndirectReseller` or `IndirectCloudSolutionProvider`), `Value` and `Operator` (`starts_with`). */
            filter?: string;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "customers.create.parameters": Record<string, never>;
        "customers.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.delete.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.profiles.company.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.profiles.billing.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.profiles.billing.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
            ifMatch: string;
        };
        "gdap.relationships.list.parameters": {
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the results fulfil.
             * @example status eq 'active'
             */
            $filter?: string;
            /** @description Results in a page. */
            $top?: number;
            /** @description Property to sort by. */
            $orderby?: string;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
        };
        "gdap.relationships.create.parameters": Record<string, never>;
        "gdap.relationships.get.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
        };
        "gdap.relationships.update.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
            ifMatch: string;
        };
        "gdap.relationships.delete.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
            ifMatch: string;
        };
        "gdap.relationships.accessAssignments.list.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the results fulfil.
             * @example status eq 'active'
             */
            $filter?: string;
            /** @description Results in a page. */
            $top?: number;
            /** @description Property to sort by. */
            $orderby?: string;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
        };
        "gdap.relationships.accessAssignments.create.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
        };
        "gdap.relationships.accessAssignments.get.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Id of the access assignment, a GUID. */
            accessAssignmentId: string;
        };
        "gdap.relationships.accessAssignments.update.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Id of the access assignment, a GUID. */
            accessAssignmentId: string;
            /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
            ifMatch: string;
        };
        "gdap.relationships.accessAssignments.delete.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Id of the access assignment, a GUID. */
            accessAssignmentId: string;
            /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
            ifMatch: string;
        };
        "gdap.relationships.requests.list.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Related resources to include. */
            $expand?: string;
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the results fulfil.
             * @example status eq 'active'
             */
            $filter?: string;
            /** @description Results in a page. */
            $top?: number;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
        };
        "gdap.relationships.requests.create.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description `include-unknown-enum-members` asks for enum values that Graph holds back otherwise. */
            prefer?: "include-unknown-enum-members" | (string & {});
        };
        "gdap.relationships.requests.get.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /**
             * Format: uuid
             * @description Id of the request.
             */
            requestId: string;
        };
        "gdap.relationships.operations.list.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /** @description Related resources to include. */
            $expand?: string;
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the results fulfil.
             * @example status eq 'active'
             */
            $filter?: string;
            /** @description Results in a page. */
            $top?: number;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
        };
        "gdap.relationships.operations.get.parameters": {
            /**
             * @description Id of the relationship, two GUIDs joined by a hyphen.
             * @example 5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836
             */
            relationshipId: string;
            /**
             * Format: uuid
             * @description Id of the operation.
             */
            operationId: string;
        };
        "gdap.customers.list.parameters": {
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the results fulfil.
             * @example status eq 'active'
             */
            $filter?: string;
            /** @description Results in a page. */
            $top?: number;
            /** @description Property to sort by. */
            $orderby?: string;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
        };
        "gdap.customers.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            delegatedAdminCustomerId: string;
        };
        "gdap.customers.serviceManagementDetails.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            delegatedAdminCustomerId: string;
        };
        "invoices.list.parameters": {
            /** @description Items in a page. */
            size?: number;
            /** @description Items to skip, from 0. */
            offset?: number;
            /**
             * @description JSON object with `Field` (`InvoiceDate`), `Value` and `Operator`, or two such objects as `LeftFilter` and `RightFilter` joined by `Operator` (`and`, `or`).
             * @example {"Field":"InvoiceDate","Value":"2026-01-01","Operator":"greater_than"}
             */
            filter?: string;
        };
        "invoices.get.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
        };
        "invoices.summary.get.parameters": Record<string, never>;
        "invoices.summaries.list.parameters": Record<string, never>;
        "invoices.lineItems.list.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
            /** @description Whose charges to list, one of the pairs in the invoice's `invoiceDetails`. */
            billingProvider: "OneTime" | "Azure" | "Office" | (string & {});
            /** @description Charges (`BillingLineItems`) or the use behind them (`UsageLineItems`). */
            invoiceLineItemType: "BillingLineItems" | "UsageLineItems" | (string & {});
            /**
             * @description Line items in a page.
             * @default 2000
             */
            size?: number;
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
            hasPartnerEarnedCredit?: boolean;
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "invoices.unbilled.lineItems.list.parameters": {
            /** @description Whose charges to list. */
            provider: "onetime" | "office" | "azure" | "marketplace" | "all" | (string & {});
            /** @description Charges (`billinglineitems`) or the use behind them (`usagelineitems`). */
            invoicelineitemtype: "billinglineitems" | "usagelineitems" | (string & {});
            /**
             * @description Currency of the charges, an ISO 4217 code.
             * @example usd
             */
            currencycode: string;
            /** @description The billing period that runs now, or the one before it. */
            period: "current" | "previous" | (string & {});
            /**
             * @description Line items in a page.
             * @default 2000
             */
            size?: number;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
            hasPartnerEarnedCredit?: boolean;
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "invoices.documents.statement.get.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
        };
        "customers.orders.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Only orders that are billed this often. */
            billingType?: "monthly" | "annual" | "onetime" | "none" | (string & {});
            /** @description Whether the prices of the line items are wanted. */
            include_price?: boolean;
        };
        "customers.orders.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.orders.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
            orderId: string;
            /** @description Whether the prices of the line items are wanted. */
            include_price?: boolean;
        };
        "customers.orders.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
            orderId: string;
        };
        "customers.orders.provisioningStatus.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
            orderId: string;
        };
        "partnerRequests.list.parameters": Record<string, never>;
        "applicationMfaAdoptionStatus.list.parameters": {
            /** @description First day to count. */
            startDate?: string;
            /** @description Last day to count. */
            endDate?: string;
        };
        "nonMfaCompliantPartnerPrincipals.list.parameters": Record<string, never>;
        "customers.subscriptions.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Only the subscriptions of this order. */
            order_id?: string;
            /** @description Only the subscriptions that the reseller with this partner id sold. */
            mpn_id?: number;
        };
        "customers.subscriptions.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
        };
        "customers.subscriptions.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
            /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
            ifMatch?: string;
        };
        "customers.subscriptions.addOns.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
        };
        "customers.subscriptions.provisioningStatus.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
        };
        "customers.subscriptions.supportContact.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
        };
        "customers.subscriptions.supportContact.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
        };
        "serviceRequests.list.parameters": {
            /** @description Only requests in this status. */
            status?: "none" | "open" | "closed" | "attention_needed" | (string & {});
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Items in a page. */
            size?: number;
            /** @description JSON object with `Field` (`Status`), `Value` and `Operator` (`equals`). */
            filter?: string;
        };
        "serviceRequests.supportTopics.list.parameters": Record<string, never>;
        "serviceRequests.get.parameters": {
            /** @description Id of the service request. */
            serviceRequestId: string;
            /** @description Find the request among those of the whole organization too. */
            includeOrganizationRequests?: boolean;
        };
        "serviceRequests.create.parameters": {
            /**
             * @description Language and region of the agent who is to answer.
             * @example en-US
             */
            agentLocale: string;
        };
        "serviceRequests.update.parameters": {
            /** @description Id of the service request. */
            serviceRequestId: string;
        };
        "customers.serviceRequests.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Only requests in this status. */
            status?: "none" | "open" | "closed" | "attention_needed" | (string & {});
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Items in a page. */
            size?: number;
            /** @description JSON object with `Field` (`Status`), `Value` and `Operator` (`equals`). */
            filter?: string;
        };
        "customers.serviceRequests.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the service request. */
            serviceRequestId: string;
        };
        "customers.serviceRequests.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the service request. */
            serviceRequestId: string;
        };
        "customers.users.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Items in a page. */
            size?: number;
            /** @description JSON object with `Field`, `Value` and `Operator`. `UserState` equal to `Inactive` lists the deleted users. */
            filter?: string;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Property to sort by. */
            sortField?: string;
            sortDirection?: "Ascending" | "Descending" | (string & {});
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "customers.users.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.users.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.users.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.users.delete.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.users.resetPassword.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.users.directoryRoles.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.directoryRoles.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.directoryRoles.userMembers.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the directory role.
             */
            roleId: string;
            /** @description Items in a page. */
            size?: number;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "customers.directoryRoles.userMembers.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the directory role.
             */
            roleId: string;
        };
        "customers.directoryRoles.userMembers.delete.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the directory role.
             */
            roleId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.users.licenses.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
            /** @description `group1` are licences managed by Entra ID, `group2` those that are not, such as Minecraft. Repeat the parameter for both. */
            licenseGroupIds?: components["schemas"]["LicenseGroupId"][];
        };
        "customers.users.licenseUpdates.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Object id of the user in the customer's tenant.
             */
            userId: string;
        };
        "customers.subscribedSkus.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description `group1` are licences managed by Entra ID, `group2` those that are not, such as Minecraft. Repeat the parameter for both. */
            licenseGroupIds?: components["schemas"]["LicenseGroupId"][];
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
        /** @description Id of the cart. */
        CartId: string;
        /** @description Id of the product. */
        ProductId: string;
        /** @description Id of the SKU, unique within its product. */
        SkuId: string;
        /** @description Id of the availability. */
        AvailabilityId: string;
        /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
        CatalogCountry: string;
        /** @description View of the catalog to look in. */
        TargetView: components["schemas"]["TargetView"];
        /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
        TargetSegment: components["schemas"]["MarketSegment"];
        /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
        ReservationScope: "AzurePlan" | (string & {});
        /** @description Entra tenant id of the customer. */
        CustomerId: string;
        /** @description Id of the relationship, two GUIDs joined by a hyphen. */
        RelationshipId: string;
        /** @description Id of the access assignment, a GUID. */
        AccessAssignmentId: string;
        /** @description Entra tenant id of the customer. */
        DelegatedAdminCustomerId: string;
        /** @description Properties to answer with, separated by commas. */
        ODataSelect: string;
        /** @description Related resources to include. */
        ODataExpand: string;
        /** @description OData expression that the results fulfil. */
        ODataFilter: string;
        /** @description Results in a page. */
        ODataTop: number;
        /** @description Property to sort by. */
        ODataOrderBy: string;
        /** @description Say in `@odata.count` how many results there are in all. */
        ODataCount: boolean;
        /** @description Token of the next page, from `@odata.nextLink`. */
        ODataSkipToken: string;
        /** @description Id of the invoice. */
        InvoiceId: string;
        /** @description Line items in a page. */
        LineItemSize: number;
        /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
        HasPartnerEarnedCredit: boolean;
        /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
        OrderId: string;
        /** @description Whether the prices of the line items are wanted. */
        IncludePrice: boolean;
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
        /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
        RequiredIfMatch: string;
        /** @description Items in a page. */
        PageSize: number;
        /** @description Items to skip, from 0. */
        PageOffset: number;
        /** @description Which page to go to from the one that the continuation token stands for. */
        SeekOperation: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
        /** @description Token of the next page, from the `links.next` of the page before. */
        ContinuationToken: string;
        /** @description Id of the subscription. */
        SubscriptionId: string;
        /** @description Id of the service request. */
        ServiceRequestId: string;
        /** @description Language and region of the agent who is to answer. */
        AgentLocale: string;
        /** @description Only requests in this status. */
        ServiceRequestStatus: components["schemas"]["ServiceRequestStatus"];
        /** @description JSON object with `Field` (`Status`), `Value` and `Operator` (`equals`). */
        ServiceRequestFilter: string;
        /** @description Object id of the user in the customer's tenant. */
        UserId: string;
        /** @description Id of the directory role. */
        RoleId: string;
        /** @description `group1` are licences managed by Entra ID, `group2` those that are not, such as Minecraft. Repeat the parameter for both. */
        LicenseGroupIds: components["schemas"]["LicenseGroupId"][];
    };
    requestBodies: never;
    headers: {
        /** @description URL of the new resource. */
        Location: string;
        /** @description The request id of the call, echoed. */
        RequestId: string;
        /** @description The correlation id of the call, echoed. */
        CorrelationId: string;
        /** @description Whether the token showed MFA. Absent unless `ValidateMfa` was sent, and sometimes then too. */
        IsMfaCompliant: boolean;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
        /** @description Address of the subscription that is being changed. */
        SubscriptionLocation: string;
    };
    pathItems: never;
}
export interface operations {
    "customers.carts.create": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartInput"];
            };
        };
        responses: {
            /** @description The cart, checked and priced. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
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
    "customers.carts.get": {
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
                /** @description Id of the cart. */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
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
    "customers.carts.update": {
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
                /** @description Id of the cart. */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartInput"];
            };
        };
        responses: {
            /** @description The cart, checked and priced. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
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
    "customers.carts.checkout": {
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
                /** @description Id of the cart. */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders, and what went wrong. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartCheckoutResult"];
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
    "products.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description View of the catalog to look in. */
                targetView: components["parameters"]["TargetView"];
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCollection"];
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
    "products.get": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    "products.skus.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKUs. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuCollection"];
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
    "products.skus.get": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKU. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sku"];
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
    "products.skus.availabilities.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description View of the catalog to look in. */
                targetView?: components["schemas"]["TargetView"];
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
                /** @description Say where in its life cycle a new commerce availability is. */
                includeLifeCycleState?: boolean;
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availabilities. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityCollection"];
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
    "products.skus.availabilities.get": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
                /** @description Id of the availability. */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availability. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
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
    "customers.products.list": {
        parameters: {
            query: {
                /** @description View of the catalog to look in. */
                targetView: components["parameters"]["TargetView"];
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
            /** @description The products. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCollection"];
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
    "customers.products.get": {
        parameters: {
            query?: {
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    "customers.products.skus.list": {
        parameters: {
            query?: {
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKUs. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuCollection"];
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
    "customers.products.skus.get": {
        parameters: {
            query?: {
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SKU. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sku"];
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
    "customers.products.skus.availabilities.list": {
        parameters: {
            query?: {
                /** @description Only what is sold in this market segment; without it, every segment the partner may sell in. */
                targetSegment?: components["parameters"]["TargetSegment"];
                /** @description `AzurePlan` asks for reservations for Azure plans, instead of MS-AZR-0145P subscriptions. */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availabilities. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityCollection"];
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
    "customers.products.skus.availabilities.get": {
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
                /** @description Id of the product. */
                productId: components["parameters"]["ProductId"];
                /** @description Id of the SKU, unique within its product. */
                skuId: components["parameters"]["SkuId"];
                /** @description Id of the availability. */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availability. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
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
    "customers.list": {
        parameters: {
            query?: {
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /**
                 * @description JSON object with `Field` (`CompanyName`, `Domain`, `IndirectReseller` or `IndirectCloudSolutionProvider`), `Value` and `Operator` (`starts_with`).
                 * @example {"Field":"CompanyName","Value":"cont","Operator":"starts_with"}
                 */
                filter?: string;
                /** @description Which page to go to from the one that the continuation token stands for. */
                seekOperation?: components["parameters"]["SeekOperation"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
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
    "customers.create": {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            /** @description The customer, with `userCredentials`. */
            201: {
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
            /** @description The customer, with company and billing profile. */
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
    "customers.delete": {
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
            /** @description The customer is gone. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The customer is gone. */
            204: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "customers.update": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
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
    "customers.profiles.company.get": {
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
            /** @description Name, domain and address of the company. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCompanyProfile"];
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
    "customers.profiles.billing.get": {
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
            /** @description The billing profile; `attributes.etag` is its version. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBillingProfile"];
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
    "customers.profiles.billing.update": {
        parameters: {
            query?: never;
            header: {
                /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
                "If-Match": components["parameters"]["RequiredIfMatch"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerBillingProfileInput"];
            };
        };
        responses: {
            /** @description The billing profile with a new etag. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBillingProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "gdap.relationships.list": {
        parameters: {
            query?: {
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the results fulfil. */
                $filter?: components["parameters"]["ODataFilter"];
                /** @description Results in a page. */
                $top?: components["parameters"]["ODataTop"];
                /** @description Property to sort by. */
                $orderby?: components["parameters"]["ODataOrderBy"];
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegatedAdminRelationship"];
            };
        };
        responses: {
            /** @description The new relationship. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationship"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationship"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
                "If-Match": components["parameters"]["RequiredIfMatch"];
            };
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            412: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.update": {
        parameters: {
            query?: never;
            header: {
                /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
                "If-Match": components["parameters"]["RequiredIfMatch"];
            };
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatedAdminRelationshipContent"];
            };
        };
        responses: {
            /** @description The relationship after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationship"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            412: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.accessAssignments.list": {
        parameters: {
            query?: {
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the results fulfil. */
                $filter?: components["parameters"]["ODataFilter"];
                /** @description Results in a page. */
                $top?: components["parameters"]["ODataTop"];
                /** @description Property to sort by. */
                $orderby?: components["parameters"]["ODataOrderBy"];
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of access assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminAccessAssignmentCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.accessAssignments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegatedAdminAccessAssignment"];
            };
        };
        responses: {
            /** @description The new access assignment. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminAccessAssignment"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.accessAssignments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the access assignment, a GUID. */
                accessAssignmentId: components["parameters"]["AccessAssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminAccessAssignment"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.accessAssignments.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
                "If-Match": components["parameters"]["RequiredIfMatch"];
            };
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the access assignment, a GUID. */
                accessAssignmentId: components["parameters"]["AccessAssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access assignment is being removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            412: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.accessAssignments.update": {
        parameters: {
            query?: never;
            header: {
                /** @description Etag of the version that the change is meant for, in double quotes; without it nothing is changed. */
                "If-Match": components["parameters"]["RequiredIfMatch"];
            };
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the access assignment, a GUID. */
                accessAssignmentId: components["parameters"]["AccessAssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatedAdminAccessAssignmentContent"];
            };
        };
        responses: {
            /** @description Nothing had to change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminAccessAssignment"];
                };
            };
            /** @description The change has begun. */
            202: {
                headers: {
                    /** @description URL of the operation to ask. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            412: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.requests.list": {
        parameters: {
            query?: {
                /** @description Related resources to include. */
                $expand?: components["parameters"]["ODataExpand"];
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the results fulfil. */
                $filter?: components["parameters"]["ODataFilter"];
                /** @description Results in a page. */
                $top?: components["parameters"]["ODataTop"];
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipRequestCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.requests.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description `include-unknown-enum-members` asks for enum values that Graph holds back otherwise. */
                Prefer?: "include-unknown-enum-members" | (string & {});
            };
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegatedAdminRelationshipRequest"];
            };
        };
        responses: {
            /** @description The new request; its `status` tells when it has taken effect. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipRequest"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.requests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the request. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipRequest"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.operations.list": {
        parameters: {
            query?: {
                /** @description Related resources to include. */
                $expand?: components["parameters"]["ODataExpand"];
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the results fulfil. */
                $filter?: components["parameters"]["ODataFilter"];
                /** @description Results in a page. */
                $top?: components["parameters"]["ODataTop"];
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipOperationCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.relationships.operations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the relationship, two GUIDs joined by a hyphen. */
                relationshipId: components["parameters"]["RelationshipId"];
                /** @description Id of the operation. */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminRelationshipOperation"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.customers.list": {
        parameters: {
            query?: {
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the results fulfil. */
                $filter?: components["parameters"]["ODataFilter"];
                /** @description Results in a page. */
                $top?: components["parameters"]["ODataTop"];
                /** @description Property to sort by. */
                $orderby?: components["parameters"]["ODataOrderBy"];
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminCustomerCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.customers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                delegatedAdminCustomerId: components["parameters"]["DelegatedAdminCustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminCustomer"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "gdap.customers.serviceManagementDetails.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                delegatedAdminCustomerId: components["parameters"]["DelegatedAdminCustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatedAdminServiceManagementDetailCollection"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "invoices.list": {
        parameters: {
            query?: {
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description JSON object with `Field` (`InvoiceDate`), `Value` and `Operator`, or two such objects as `LeftFilter` and `RightFilter` joined by `Operator` (`and`, `or`). */
                filter?: string;
            };
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceCollection"];
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
    "invoices.get": {
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
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
    "invoices.summary.get": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance, in all and by invoice type. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceSummary"];
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
    "invoices.summaries.list": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceSummaryCollection"];
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
    "invoices.lineItems.list": {
        parameters: {
            query?: {
                /** @description Line items in a page. */
                size?: components["parameters"]["LineItemSize"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Which page to go to from the one that the continuation token stands for. */
                seekOperation?: components["parameters"]["SeekOperation"];
                /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
                hasPartnerEarnedCredit?: components["parameters"]["HasPartnerEarnedCredit"];
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
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
                /** @description Whose charges to list, one of the pairs in the invoice's `invoiceDetails`. */
                billingProvider: "OneTime" | "Azure" | "Office" | (string & {});
                /** @description Charges (`BillingLineItems`) or the use behind them (`UsageLineItems`). */
                invoiceLineItemType: "BillingLineItems" | "UsageLineItems" | (string & {});
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of line items. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceLineItemCollection"];
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
    "invoices.unbilled.lineItems.list": {
        parameters: {
            query: {
                /** @description Whose charges to list. */
                provider: "onetime" | "office" | "azure" | "marketplace" | "all" | (string & {});
                /** @description Charges (`billinglineitems`) or the use behind them (`usagelineitems`). */
                invoicelineitemtype: "billinglineitems" | "usagelineitems" | (string & {});
                /** @description Currency of the charges, an ISO 4217 code. */
                currencycode: string;
                /** @description The billing period that runs now, or the one before it. */
                period: "current" | "previous" | (string & {});
                /** @description Line items in a page. */
                size?: components["parameters"]["LineItemSize"];
                /** @description Which page to go to from the one that the continuation token stands for. */
                seekOperation?: components["parameters"]["SeekOperation"];
                /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
                hasPartnerEarnedCredit?: components["parameters"]["HasPartnerEarnedCredit"];
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
            /** @description A page of line items. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceLineItemCollection"];
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
    "invoices.documents.statement.get": {
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
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement, a PDF file. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    "customers.orders.list": {
        parameters: {
            query?: {
                /** @description Only orders that are billed this often. */
                billingType?: "monthly" | "annual" | "onetime" | "none" | (string & {});
                /** @description Whether the prices of the line items are wanted. */
                include_price?: components["parameters"]["IncludePrice"];
            };
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
            /** @description The orders. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCollection"];
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
    "customers.orders.create": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    "customers.orders.get": {
        parameters: {
            query?: {
                /** @description Whether the prices of the line items are wanted. */
                include_price?: components["parameters"]["IncludePrice"];
            };
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
                /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    "customers.orders.update": {
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
                /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    "customers.orders.provisioningStatus.get": {
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
                /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of every line item. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLineItemProvisioningStatusCollection"];
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
    "partnerRequests.list": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerRequestCollection"];
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
    "applicationMfaAdoptionStatus.list": {
        parameters: {
            query?: {
                /** @description First day to count. */
                startDate?: string;
                /** @description Last day to count. */
                endDate?: string;
            };
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A count for each application and day. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationMfaAdoptionStatus"][];
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
    "nonMfaCompliantPartnerPrincipals.list": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonMfaCompliantPartnerPrincipalCollection"];
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
    "customers.subscriptions.list": {
        parameters: {
            query?: {
                /** @description Only the subscriptions of this order. */
                order_id?: string;
                /** @description Only the subscriptions that the reseller with this partner id sold. */
                mpn_id?: number;
            };
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
            /** @description The subscriptions. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionCollection"];
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
    "customers.subscriptions.get": {
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription; `attributes.etag` is its version. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
    "customers.subscriptions.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
                "If-Match"?: components["parameters"]["IfMatch"];
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription with a new etag. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The change is under way; read the subscription until it shows. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    Location: components["headers"]["SubscriptionLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "customers.subscriptions.addOns.list": {
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The add-ons, which are subscriptions too. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionCollection"];
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
    "customers.subscriptions.provisioningStatus.get": {
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the licences are provisioned. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionProvisioningStatus"];
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
    "customers.subscriptions.supportContact.get": {
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner who supports the subscription. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportContact"];
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
    "customers.subscriptions.supportContact.update": {
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportContactInput"];
            };
        };
        responses: {
            /** @description The support contact as it is now. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportContact"];
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
    "serviceRequests.list": {
        parameters: {
            query?: {
                /** @description Only requests in this status. */
                status?: components["parameters"]["ServiceRequestStatus"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /** @description JSON object with `Field` (`Status`), `Value` and `Operator` (`equals`). */
                filter?: components["parameters"]["ServiceRequestFilter"];
            };
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service requests. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestCollection"];
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
    "serviceRequests.supportTopics.list": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportTopicCollection"];
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
    "serviceRequests.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Find the request among those of the whole organization too. */
                IncludeOrganizationRequests?: boolean;
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
                /** @description Id of the service request. */
                serviceRequestId: components["parameters"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service request. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
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
    "serviceRequests.create": {
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
                /** @description Language and region of the agent who is to answer. */
                serviceRequestId: components["parameters"]["AgentLocale"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRequestContentInput"];
            };
        };
        responses: {
            /** @description The new service request. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
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
    "serviceRequests.update": {
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
                /** @description Id of the service request. */
                serviceRequestId: components["parameters"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRequestContentInput"];
            };
        };
        responses: {
            /** @description The service request after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
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
    "customers.serviceRequests.list": {
        parameters: {
            query?: {
                /** @description Only requests in this status. */
                status?: components["parameters"]["ServiceRequestStatus"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /** @description JSON object with `Field` (`Status`), `Value` and `Operator` (`equals`). */
                filter?: components["parameters"]["ServiceRequestFilter"];
            };
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
            /** @description A page of service requests. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestCollection"];
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
    "customers.serviceRequests.get": {
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
                /** @description Id of the service request. */
                serviceRequestId: components["parameters"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service request. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
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
    "customers.serviceRequests.update": {
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
                /** @description Id of the service request. */
                serviceRequestId: components["parameters"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRequestContentInput"];
            };
        };
        responses: {
            /** @description The service request after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
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
    "customers.users.list": {
        parameters: {
            query?: {
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /**
                 * @description JSON object with `Field`, `Value` and `Operator`. `UserState` equal to `Inactive` lists the deleted users.
                 * @example {"Field":"UserState","Value":"Inactive","Operator":"equals"}
                 */
                filter?: string;
                /** @description Which page to go to from the one that the continuation token stands for. */
                seekOperation?: components["parameters"]["SeekOperation"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Property to sort by. */
                sortField?: string;
                sortDirection?: "Ascending" | "Descending" | (string & {});
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
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUserCollection"];
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
    "customers.users.create": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomerUser"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUser"];
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
    "customers.users.get": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUser"];
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
    "customers.users.delete": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is inactive. */
            204: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "customers.users.update": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUserInput"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUser"];
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
    "customers.users.resetPassword": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPasswordReset"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUser"];
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
    "customers.users.directoryRoles.list": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of the user. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryRoleCollection"];
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
    "customers.directoryRoles.list": {
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
            /** @description The roles that users of the customer can have. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryRoleCollection"];
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
    "customers.directoryRoles.userMembers.list": {
        parameters: {
            query?: {
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
                /** @description Which page to go to from the one that the continuation token stands for. */
                seekOperation?: components["parameters"]["SeekOperation"];
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
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the directory role. */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMemberCollection"];
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
    "customers.directoryRoles.userMembers.create": {
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
                /** @description Id of the directory role. */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserMember"];
            };
        };
        responses: {
            /** @description The user as a member of the role. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMember"];
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
    "customers.directoryRoles.userMembers.delete": {
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
                /** @description Id of the directory role. */
                roleId: components["parameters"]["RoleId"];
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user no longer has the role. */
            204: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "customers.users.licenses.list": {
        parameters: {
            query?: {
                /** @description `group1` are licences managed by Entra ID, `group2` those that are not, such as Minecraft. Repeat the parameter for both. */
                licenseGroupIds?: components["parameters"]["LicenseGroupIds"];
            };
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licences of the user. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCollection"];
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
    "customers.users.licenseUpdates.create": {
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
                /** @description Object id of the user in the customer's tenant. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseUpdateInput"];
            };
        };
        responses: {
            /** @description What was assigned and removed, with warnings. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseUpdate"];
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
    "customers.subscribedSkus.list": {
        parameters: {
            query?: {
                /** @description `group1` are licences managed by Entra ID, `group2` those that are not, such as Minecraft. Repeat the parameter for both. */
                licenseGroupIds?: components["parameters"]["LicenseGroupIds"];
            };
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
            /** @description The products and their units. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscribedSkuCollection"];
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
