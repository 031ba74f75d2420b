// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

export interface paths {
    "/v1/analytics/licenses/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how many licences of all customers are deployed */
        get: operations["analytics.licenses.deployment.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/licenses/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how many licences of all customers are in use */
        get: operations["analytics.licenses.usage.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/analytics/licenses/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List how many licences of a customer are deployed */
        get: operations["customers.analytics.licenses.deployment.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/analytics/licenses/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List how many licences of a customer are in use */
        get: operations["customers.analytics.licenses.usage.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/commercial/deployment/license": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployed licences by customer and product
         * @description Filter and group by `serviceCode`, `serviceName`, `channel`, `customerTenantId`, `customerName`, `productId` and `productName`. The documentation's syntax has this path, its sample the one below `/partner`.
         */
        get: operations["analytics.commercial.deployment.license.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/commercial/deployment/license": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployed licences by customer and product, at the path of the samples
         * @description The same as `analytics.commercial.deployment.license.list`, at the path that the documentation's sample calls.
         */
        get: operations["analytics.partner.commercial.deployment.license.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/commercial/usage/license": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List licences in use by customer, product and workload
         * @description Filter and group by `workloadCode`, `workloadName` and the fields of `analytics.commercial.deployment.license.list`. The documentation's syntax has this path, its sample the one below `/partner`.
         */
        get: operations["analytics.commercial.usage.license.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/commercial/usage/license": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List licences in use by customer, product and workload, at the path of the samples
         * @description The same as `analytics.commercial.usage.license.list`, at the path that the documentation's sample calls.
         */
        get: operations["analytics.partner.commercial.usage.license.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/usage/azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Azure usage */
        get: operations["analytics.usage.azure.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/indirectresellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figures on indirect resellers
         * @description Grouped rows have `indirectResellerCount`, `licenseCount` and `subscriptionCount`.
         */
        get: operations["analytics.indirectResellers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List figures on referrals */
        get: operations["analytics.referrals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the searches that found the partner
         * @description Grouped rows have `searchResultPageViews`, `contactClicks`, `referralCount` and `profileViews`.
         */
        get: operations["analytics.search.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/analytics/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figures on subscriptions
         * @description Grouped rows have the fields grouped by, `subscriptionCount` and `licenseCount`.
         */
        get: operations["analytics.subscriptions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auditrecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit records
         * @description The operations of the partner's users and applications in a span of days, optionally those that match a filter.
         */
        get: operations["auditRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditactivity/v1/auditrecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit records, as the audit service has them
         * @description The same records as `auditRecords.list`, at the address that the `AuditUri` of webhook events points to. Known from the service's own description of 2021 alone.
         */
        get: operations["auditRecords.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditactivity/v1/auditrecords/{auditRecordId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record, the last segment of the `AuditUri` of a webhook event. */
                auditRecordId: string;
            };
            cookie?: never;
        };
        /** Get an audit record */
        get: operations["auditRecords.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/reconciliation/billed/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export the line items of an invoice */
        post: operations["billingExports.reconciliation.billed.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/reconciliation/unbilled/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export the line items that are not yet billed */
        post: operations["billingExports.reconciliation.unbilled.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/usage/billed/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export the daily rated use of an invoice */
        post: operations["billingExports.usage.billed.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/usage/unbilled/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export the daily rated use that is not yet billed */
        post: operations["billingExports.usage.unbilled.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, the end of its `Location`. */
                operationId: string;
            };
            cookie?: never;
        };
        /** Get how far an export is */
        get: operations["billingExports.operations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/reports/partners/billing/manifests/{manifestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the manifest, the end of the operation's navigation link. */
                manifestId: string;
            };
            cookie?: never;
        };
        /** Get where the files of an export are */
        get: operations["billingExports.manifests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unbilledusage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for use that is not yet billed
         * @deprecated
         * @description Superseded by the Microsoft Graph operation `billingExports.usage.unbilled.export`.
         */
        post: operations["billingV2.unbilledUsage.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billedusage/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the use behind an invoice
         * @deprecated
         * @description Superseded by the Microsoft Graph operation `billingExports.usage.billed.export`.
         */
        post: operations["billingV2.billedUsage.invoices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billingoperations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, the end of its `Operation-Location`. */
                operationId: string;
            };
            cookie?: never;
        };
        /**
         * Get how far an export is
         * @deprecated
         * @description Superseded by the Microsoft Graph operation `billingExports.operations.get`.
         */
        get: operations["billingV2.billingOperations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billingmanifests/{manifestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the manifest, the end of the operation's `resourceLocation`. */
                manifestId: string;
            };
            cookie?: never;
        };
        /**
         * Get where the files of an export are
         * @deprecated
         * @description Superseded by the Microsoft Graph operation `billingExports.manifests.get`.
         */
        get: operations["billingV2.billingManifests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/customers/{customerId}/deviceBatches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List a customer's device batches */
        get: operations["customers.deviceBatches.list"];
        put?: never;
        /**
         * Create a device batch
         * @description A new batch with its first devices.
         */
        post: operations["customers.deviceBatches.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
            };
            cookie?: never;
        };
        /**
         * List the devices of a batch
         * @description In pages of 100.
         */
        get: operations["customers.deviceBatches.devices.list"];
        put?: never;
        /** Add devices to a batch */
        post: operations["customers.deviceBatches.devices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
                /** @description Id of the device, mostly a GUID. */
                deviceId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a device
         * @description Known from Microsoft's .NET SDK alone, which gives a device its policies this way.
         */
        put: operations["customers.deviceBatches.devices.update"];
        post?: never;
        /** Delete a device */
        delete: operations["customers.deviceBatches.devices.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/DevicePolicyUpdates": {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give devices their policies
         * @description Each device is named by its id, with its new policies. A policy without value takes the policy of that category away.
         */
        patch: operations["customers.devicePolicyUpdates.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/batchJobStatus/{batchTrackingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the upload or change, the end of its `Location`. */
                batchTrackingId: string;
            };
            cookie?: never;
        };
        /** Get how far an upload or a change of devices is */
        get: operations["customers.batchJobStatus.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List a customer's configuration policies */
        get: operations["customers.policies.list"];
        put?: never;
        /** Create a configuration policy */
        post: operations["customers.policies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of the policy. */
                policyId: string;
            };
            cookie?: never;
        };
        /** Get a configuration policy */
        get: operations["customers.policies.get"];
        /**
         * Replace a configuration policy
         * @description Name, description and settings can change; the rest is sent as it was read.
         */
        put: operations["customers.policies.update"];
        post?: never;
        /** Delete a configuration policy */
        delete: operations["customers.policies.delete"];
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
    "/v1.0/groups/{groupId}/assignLicense": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra object id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the licences of a group
         * @description Assigns licences to the group and takes others away. The members get and lose them in the background.
         */
        post: operations["groups.assignLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledDataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the datasets that reports can be made from */
        get: operations["insights.datasets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledQueries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report queries
         * @description The queries of the partner and those that the service has.
         */
        get: operations["insights.queries.list"];
        put?: never;
        /** Create a report query */
        post: operations["insights.queries.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledQueries/{queryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the query, a GUID. */
                queryId: components["parameters"]["InsightsQueryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a report query
         * @description Queries of the service can't be deleted.
         */
        delete: operations["insights.queries.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledQueries/testQueryResult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try a report query
         * @description Gives the first 100 rows of a query, after 100 seconds at most. Give `exportQuery` or `queryId`.
         */
        get: operations["insights.queries.test"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scheduled reports */
        get: operations["insights.reports.list"];
        put?: never;
        /**
         * Schedule a report
         * @description The files come about later. `CallbackUrl` is called for each, and `insights.reports.executions.list` has the links to them.
         */
        post: operations["insights.reports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledReport/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a scheduled report */
        put: operations["insights.reports.update"];
        post?: never;
        /** Delete a scheduled report */
        delete: operations["insights.reports.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledReport/pause/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Pause a scheduled report */
        put: operations["insights.reports.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledReport/resume/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Resume a paused report */
        put: operations["insights.reports.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/mpn/ScheduledReport/execution/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, or several joined by `;`. */
                reportId: components["parameters"]["InsightsExecutedReportId"];
            };
            cookie?: never;
        };
        /**
         * List executions of a report
         * @description Asks for the latest completed execution unless told otherwise, and answers 404 as long as there is none.
         */
        get: operations["insights.reports.executions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extensions/product/checkinventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what restricts a purchase
         * @description For SKUs whose `purchasePrerequisites` have `InventoryCheck`. The `inventoryVariables` of the SKU name what the request's `inventoryContext` must contain.
         */
        post: operations["products.checkInventory"];
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
                billingProvider: ("OneTime" | "Azure" | "Office") | string;
                /** @description Charges (`BillingLineItems`) or the use behind them (`UsageLineItems`). */
                invoiceLineItemType: ("BillingLineItems" | "UsageLineItems") | string;
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
    "/v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
                /** @description Id of the tax receipt, one of the invoice's `taxReceipts`. */
                receiptId: string;
            };
            cookie?: never;
        };
        /** Get a tax receipt of an invoice */
        get: operations["invoices.receipts.documents.statement.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledDataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the datasets that reports can be made from */
        get: operations["marketplaceAnalytics.datasets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledQueries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report queries
         * @description The queries of the partner and those that the service has.
         */
        get: operations["marketplaceAnalytics.queries.list"];
        put?: never;
        /** Create a report query */
        post: operations["marketplaceAnalytics.queries.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledQueries/{queryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the query, a GUID. */
                queryId: components["parameters"]["InsightsQueryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a report query
         * @description Queries of the service can't be deleted.
         */
        delete: operations["marketplaceAnalytics.queries.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledQueries/testQueryResult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try a report query
         * @description Gives the first 100 rows of a query, after 100 seconds at most. Give `exportQuery` or `queryId`.
         */
        get: operations["marketplaceAnalytics.queries.test"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scheduled reports */
        get: operations["marketplaceAnalytics.reports.list"];
        put?: never;
        /**
         * Schedule a report
         * @description The files come about later. `CallbackUrl` is called for each, and `marketplaceAnalytics.reports.executions.list` has the links to them.
         */
        post: operations["marketplaceAnalytics.reports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledReport/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a scheduled report */
        put: operations["marketplaceAnalytics.reports.update"];
        post?: never;
        /** Delete a scheduled report */
        delete: operations["marketplaceAnalytics.reports.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledReport/pause/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Pause a scheduled report */
        put: operations["marketplaceAnalytics.reports.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledReport/resume/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Resume a paused report */
        put: operations["marketplaceAnalytics.reports.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v1/cmp/ScheduledReport/execution/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report, or several joined by `;`. */
                reportId: components["parameters"]["InsightsExecutedReportId"];
            };
            cookie?: never;
        };
        /**
         * List executions of a report
         * @description Asks for the latest completed execution unless told otherwise, and answers 404 as long as there is none.
         */
        get: operations["marketplaceAnalytics.reports.executions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offers of a country
         * @description Send `X-Locale`, the language of names and descriptions; the service asks for it here.
         */
        get: operations["offers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the offer, a GUID; of Azure offers a name. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /**
         * Get an offer
         * @description Send `X-Locale`, the language of names and descriptions; the service asks for it here.
         */
        get: operations["offers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}/addons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the offer, a GUID; of Azure offers a name. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /**
         * List the add-ons of an offer
         * @description Add-ons are offers that need another one, which they name in `prerequisiteOffers`.
         */
        get: operations["offers.addOns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offercategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offer categories of a country
         * @description Send `X-Locale`, the language of the names; the service asks for it here.
         */
        get: operations["offerCategories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/offers": {
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
         * List the offers for a customer
         * @description The offers that the customer's country and qualifications allow.
         */
        get: operations["customers.offers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/offercategories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List the offer categories for a customer */
        get: operations["customers.offerCategories.list"];
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
    "/v1.0/payouts/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for an export of payments */
        post: operations["payouts.payments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/payouts/payments/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        /** Get how far an export of payments is */
        get: operations["payouts.payments.get"];
        put?: never;
        post?: never;
        /** Delete an export of payments */
        delete: operations["payouts.payments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/payouts/transactionhistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an export of transactions
         * @description The transactions that earned the partner something.
         */
        post: operations["payouts.transactionHistory.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/payouts/transactionhistory/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        /** Get how far an export of transactions is */
        get: operations["payouts.transactionHistory.get"];
        put?: never;
        post?: never;
        /** Delete an export of transactions */
        delete: operations["payouts.transactionHistory.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Country of the prices, an ISO 3166-1 alpha-2 code. */
                market: string;
                /** @description What the prices are for. */
                view: ("azure_consumption" | "azure_reservations" | "updatedlicensebased" | "software" | "marketplace") | string;
            };
            cookie?: never;
        };
        /**
         * Get a price sheet
         * @description A CSV file, or a ZIP file that contains one. It can have tens of megabytes: read it as a stream.
         */
        get: operations["priceSheets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/offermatrix(Month='{month}')/$value": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Month as YYYYMM. */
                month: components["parameters"]["SheetMonth"];
            };
            cookie?: never;
        };
        /**
         * Get the offer matrix of a month
         * @description A CSV file that says where and to whom each legacy offer is sold.
         */
        get: operations["offerMatrix.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/fxrates(Month='{month}')/$value": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Month as YYYYMM. */
                month: components["parameters"]["SheetMonth"];
            };
            cookie?: never;
        };
        /**
         * Get the exchange rates of a month
         * @description A CSV file with the rates to the US dollar that Microsoft converts prices with.
         */
        get: operations["fxRates.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratecards/azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Azure rate card
         * @description What the meters of Microsoft Azure (MS-AZR-0145P) cost. `X-Locale` chooses the language of the meters. The answer is large.
         */
        get: operations["rateCards.azure.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratecards/azure-shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rate card of Azure partner shared services
         * @description What the meters of Azure Partner Shared Services cost, which the partner uses itself. `X-Locale` chooses the language of the meters. The answer is large.
         */
        get: operations["rateCards.azureShared.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/margins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List margins
         * @description What publishers let the partner keep of their prices on the commercial marketplace.
         */
        get: operations["margins.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/margins/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the margins of a country */
        get: operations["margins.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/legalbusiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the legal business profile */
        get: operations["profiles.legalBusiness.get"];
        /**
         * Replace the legal business profile
         * @description Send the whole profile as it was read, with the changes in it.
         */
        put: operations["profiles.legalBusiness.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the organization profile */
        get: operations["profiles.organization.get"];
        /**
         * Replace the organization profile
         * @description Send the whole profile as it was read, with its etag and the changes in it.
         */
        put: operations["profiles.organization.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the billing profile */
        get: operations["profiles.billing.get"];
        /**
         * Replace the billing profile
         * @description Send the whole profile as it was read, with its etag and the changes in it.
         */
        put: operations["profiles.billing.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the support profile */
        get: operations["profiles.support.get"];
        /**
         * Replace the support profile
         * @description Send the whole profile as it was read, with the changes in it. Older pages of the documentation spell the path `/v1/profiles/supportprofile`.
         */
        put: operations["profiles.support.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/mpn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a partner's profile in the partner program
         * @description The partner's own profile, or that of another partner by id, to check the id of a reseller.
         */
        get: operations["profiles.mpn.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accountsettings/{settingName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the setting. */
                settingName: string;
            };
            cookie?: never;
        };
        /**
         * Get a setting of the partner's account
         * @description Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and form of the answer are guesses.
         */
        get: operations["accountSettings.get"];
        /**
         * Replace a setting of the partner's account
         * @description Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and forms are guesses.
         */
        put: operations["accountSettings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolledprograms/{programType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Type of the program. */
                programType: string;
            };
            cookie?: never;
        };
        /**
         * Get the partner's enrolment in a program
         * @description Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and form of the answer are guesses.
         */
        get: operations["enrolledPrograms.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List promotions */
        get: operations["productPromotions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the promotion, three parts with colons between them. */
                promotionId: string;
            };
            cookie?: never;
        };
        /** Get a promotion */
        get: operations["productPromotions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/promotionEligibilities": {
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
         * Check which promotions a customer may have
         * @description Asks for one or more purchases that the customer might make. With `promotionId` an item is about that promotion, without it about every promotion for the catalog item.
         */
        post: operations["customers.promotionEligibilities.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/estimates/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links to charges that are not yet billed
         * @description Each link lists line items of the current or the previous billing period.
         */
        get: operations["invoices.estimates.links.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoiceId}/lineitems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * List the line items of an invoice, chosen by query
         * @deprecated
         * @description The other spelling of `invoices.lineItems.list`, with provider and type in the query. Frozen since April 2025 and going away for new commerce; use the reconciliation export of Microsoft Graph (`/v1.0/reports/partners/billing`) instead.
         */
        get: operations["invoices.lineItems.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/engagements/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List leads and opportunities */
        get: operations["referrals.list"];
        put?: never;
        /**
         * Create an opportunity
         * @description `target` says who is to work on it: a solution of the partner, and `msft` to have Microsoft join.
         */
        post: operations["referrals.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/engagements/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the referral, a GUID. */
                referralId: string;
            };
            cookie?: never;
        };
        /** Get a lead or opportunity */
        get: operations["referrals.get"];
        /**
         * Replace a lead or opportunity
         * @deprecated
         * @description Use `referrals.update` instead. Send the referral as it was read with the changes in it, its `eTag` among the rest, but without `links`.
         */
        put: operations["referrals.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a lead or opportunity
         * @description The body is a JSON Patch (RFC 6902), of which the service knows `add` and `replace` alone.
         */
        patch: operations["referrals.update"];
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
    "/v1/fraudEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fraud alerts
         * @description Alerts about customers' Azure subscriptions. `X-NewEventsModel: true` adds the newer types of alerts, their properties from `eventType` on, and paging.
         */
        get: operations["fraudEvents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fraudEvents/subscription/{subscriptionId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Azure subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how far the partner is with fraud alerts
         * @description Changes the state of alerts alone; it does nothing about the fraud itself.
         */
        post: operations["fraudEvents.subscription.status.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/servicecosts/{billingPeriod}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
                billingPeriod: components["parameters"]["ServiceCostsBillingPeriod"];
            };
            cookie?: never;
        };
        /** Get what a customer cost */
        get: operations["customers.serviceCosts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
                /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
                billingPeriod: components["parameters"]["ServiceCostsBillingPeriod"];
            };
            cookie?: never;
        };
        /** List what a customer cost */
        get: operations["customers.serviceCosts.lineItems.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/admin/serviceAnnouncement/healthOverviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the health of each service */
        get: operations["serviceHealth.healthOverviews.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/admin/serviceAnnouncement/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service health issues */
        get: operations["serviceHealth.issues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/admin/serviceAnnouncement/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service update messages */
        get: operations["serviceHealth.messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/serviceincidents/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Office 365 incidents */
        get: operations["serviceIncidents.office.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/serviceincidents/office/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Office 365 incidents
         * @description Known from an interface description of 2021 alone, which leaves the form of the answer open.
         */
        get: operations["serviceIncidents.office.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/serviceincidents/office": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List a customer's Office 365 incidents */
        get: operations["customers.serviceIncidents.office.list"];
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
    "/v1/usagesummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage of all customers
         * @description The cost of the current billing period over all customers, and how they keep their budgets.
         */
        get: operations["usageSummary.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/usagerecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what each customer used this month */
        get: operations["customers.usageRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/usagesummary": {
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
         * Get a customer's usage
         * @description The cost of the current billing period over all subscriptions, and the customer's budget.
         */
        get: operations["customers.usageSummary.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/usagebudget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** Get a customer's budget */
        get: operations["customers.usageBudget.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a customer's budget
         * @description A budget stops nothing; it says in the summaries who spends more.
         */
        patch: operations["customers.usageBudget.update"];
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/usagerecords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant id of the customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** List what each subscription of a customer used this month */
        get: operations["customers.subscriptions.usageRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary": {
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
        /**
         * Get a subscription's usage
         * @description The cost of the current billing period.
         */
        get: operations["customers.subscriptions.usageSummary.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources": {
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
        /**
         * List what a subscription used of each service this month
         * @description Only for Microsoft Azure (MS-AZR-0145P) subscriptions. Of an Azure plan, ask for its meters or its resources instead.
         */
        get: operations["customers.subscriptions.usageRecords.resources.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords": {
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
        /**
         * List what a subscription used by meter
         * @description The current billing period.
         */
        get: operations["customers.subscriptions.meterUsageRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords": {
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
        /**
         * List what a subscription used by Azure resource
         * @description The current billing period of an Azure plan.
         */
        get: operations["customers.subscriptions.resourceUsageRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure": {
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
        /**
         * List Azure utilization records
         * @description What was used by hour or day, without prices. Answers 204 while the data is not ready.
         */
        get: operations["customers.subscriptions.utilizations.azure.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The domain. */
                domain: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Ask whether a domain is taken
         * @description The status is the answer: 200 when the domain is taken, 404 when it is free.
         */
        head: operations["domains.exists"];
        patch?: never;
        trace?: never;
    };
    "/v1/validations/checkdomainavailability/{domainPrefix}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What would stand before `.onmicrosoft.com`. */
                domainPrefix: string;
            };
            cookie?: never;
        };
        /**
         * Ask whether a domain prefix is free
         * @description Known from the service's own description of 2021 alone.
         */
        get: operations["validations.checkDomainAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate an address
         * @description Meant for addresses of customers' profiles. Before 2021 the answer was empty for a valid address and the fault 2007 for another.
         */
        post: operations["validations.address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countryvalidationrules/{countryCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 code of the country. */
                countryCode: string;
            };
            cookie?: never;
        };
        /** Get the rules of a country for addresses and tax ids */
        get: operations["countryValidationRules.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/registration/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that can be registered for */
        get: operations["webhooks.registration.events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the webhook registration */
        get: operations["webhooks.registration.get"];
        /** Replace the webhook registration */
        put: operations["webhooks.registration.update"];
        /** Register for events */
        post: operations["webhooks.registration.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/registration/validationEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a test event sent
         * @description Sends `test-created`, which must be registered for, and can be asked for twice a minute. What came of it is kept for seven days.
         */
        post: operations["webhooks.registration.validationEvents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/registration/validationEvents/{correlationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that the test event was answered with. */
                correlationId: components["parameters"]["ValidationEventId"];
            };
            cookie?: never;
        };
        /** Get what came of a test event */
        get: operations["webhooks.registration.validationEvents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/internalApp/registration/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that an internal application can register for
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        get: operations["webhooks.internalApp.registration.events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/internalApp/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the registrations of an internal application
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        get: operations["webhooks.internalApp.registration.list"];
        /**
         * Replace the registration of an internal application
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        put: operations["webhooks.internalApp.registration.update"];
        /**
         * Register an internal application for events
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        post: operations["webhooks.internalApp.registration.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/internalApp/registration/validationEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a test event sent to an internal application
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        post: operations["webhooks.internalApp.registration.validationEvents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/internalApp/registration/validationEvents/{correlationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that the test event was answered with. */
                correlationId: components["parameters"]["ValidationEventId"];
            };
            cookie?: never;
        };
        /**
         * Get what came of a test event to an internal application
         * @description Internal to Microsoft; known from the service's own description of 2021 alone.
         */
        get: operations["webhooks.internalApp.registration.validationEvents.get"];
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
        PartnerLicensesDeploymentInsightsCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["PartnerLicensesDeploymentInsights"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Sold and deployed licences of all customers for one service. */
        PartnerLicensesDeploymentInsights: {
            /** @description Share of the sold licences that are deployed. */
            proratedDeploymentPercent?: number;
            /** Format: int64 */
            licensesSold?: number;
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example o365
             * @example crm
             */
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        PartnerLicensesUsageInsightsCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["PartnerLicensesUsageInsights"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How much of the licences of all customers one workload uses. */
        PartnerLicensesUsageInsights: {
            /** @description Share of the licences that are in use. */
            proratedLicensesUsagePercent?: number;
            /** @example Exchange */
            workloadName?: string;
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example o365
             * @example crm
             */
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        CustomerLicensesDeploymentInsightsCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["CustomerLicensesDeploymentInsights"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Sold and deployed licences of a customer for one product. */
        CustomerLicensesDeploymentInsights: {
            /** @description Entra tenant id of the customer. */
            customerId?: string;
            customerName?: string;
            productName?: string;
            /** @example o365 */
            serviceCode?: string;
            /** Format: int64 */
            licensesDeployed?: number;
            /** Format: int64 */
            licensesSold?: number;
            /** @description Share of the sold licences that are deployed. */
            deploymentPercent?: number;
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example o365
             * @example crm
             */
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        CustomerLicensesUsageInsightsCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["CustomerLicensesUsageInsights"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How much of a product one workload of a customer uses. */
        CustomerLicensesUsageInsights: {
            /** @description Entra tenant id of the customer. */
            customerId?: string;
            customerName?: string;
            productName?: string;
            /** @example o365 */
            serviceCode?: string;
            /** @example EXO */
            workloadCode?: string;
            /** @example Exchange */
            workloadName?: string;
            /** Format: int64 */
            licensesActive?: number;
            /**
             * Format: int64
             * @description Licences that include the workload.
             */
            licensesQualified?: number;
            /** @description Share of those licences that are in use. */
            usagePercent?: number;
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example o365
             * @example crm
             */
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        LicenseDeploymentAnalyticsCollection: {
            Value?: components["schemas"]["LicenseDeploymentAnalytics"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Sold and deployed licences of a customer for one product. */
        LicenseDeploymentAnalytics: {
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example o365
             * @example crm
             */
            serviceCode?: string;
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            /** Format: uuid */
            customerTenantId?: string;
            customerName?: string;
            /** @description A GUID. */
            productId?: string;
            productName?: string;
            /** Format: int64 */
            licensesDeployed?: number;
            /** Format: int64 */
            licensesSold?: number;
        };
        LicenseUsageAnalyticsCollection: {
            Value?: components["schemas"]["LicenseUsageAnalytics"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        };
        /** @description How much of a product one workload of a customer uses. */
        LicenseUsageAnalytics: {
            /** @description When the figures were made. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"];
            /**
             * @example SPO
             * @example EXO
             */
            workloadCode?: string;
            workloadName?: string;
            /**
             * @example o365
             * @example crm
             */
            serviceCode?: string;
            serviceName?: string;
            /** @example reseller */
            channel?: string;
            /** Format: uuid */
            customerTenantId?: string;
            customerName?: string;
            /** @description A GUID. */
            productId?: string;
            productName?: string;
            /**
             * Format: int64
             * @description Licences in use.
             */
            licensesActive?: number;
            /**
             * Format: int64
             * @description The same; its name in the documentation's sample.
             */
            licenseActive?: number;
            /**
             * Format: int64
             * @description Licences that include the workload.
             */
            licensesQualified?: number;
        };
        /** @description A page of rows. The documentation's sample shows a row by itself, so the properties of a row may stand here too. */
        AnalyticsAzureUsageCollection: {
            Value?: components["schemas"]["AnalyticsAzureUsage"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        } & components["schemas"]["AnalyticsAzureUsage"];
        /** @description What an Azure subscription of a customer used of one meter on one day. */
        AnalyticsAzureUsage: {
            /** Format: uuid */
            customerTenantId?: string;
            customerName?: string;
            /** @description A GUID. */
            subscriptionId?: string;
            subscriptionName?: string;
            usageDate?: components["schemas"]["AnalyticsDate"];
            /** @description Region of the data centre. */
            resourceLocation?: string;
            meterCategory?: string;
            meterSubcategory?: string;
            /** @example 10,000s */
            meterUnit?: string;
            consumptionMeterId?: string;
            /** @description Order of a reservation; empty without one. */
            reservationOrderId?: string;
            reservationId?: string;
            /**
             * @description Type of a virtual machine.
             * @example Standard_E4s_v3
             */
            serviceType?: string;
            /** @description Units used. */
            quantity?: number;
        };
        /** @description A page of rows. The documentation's sample shows a row by itself, so the properties of a row may stand here too. */
        AnalyticsIndirectResellersCollection: {
            Value?: components["schemas"]["AnalyticsIndirectResellers"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        } & components["schemas"]["AnalyticsIndirectResellers"];
        /** @description What an indirect reseller sold. A date in the year 1 stands for none. */
        AnalyticsIndirectResellers: {
            /** Format: uuid */
            partnerTenantId?: string;
            /** @description Id of the reseller. */
            id?: string;
            name?: string;
            /** @description ISO 3166, two letters. */
            market?: string;
            firstSubscriptionCreationDate?: components["schemas"]["AnalyticsDate"];
            latestSubscriptionCreationDate?: components["schemas"]["AnalyticsDate"];
            firstSubscriptionEndDate?: components["schemas"]["AnalyticsDate"];
            latestSubscriptionEndDate?: components["schemas"]["AnalyticsDate"];
            firstSubscriptionSuspendedDate?: components["schemas"]["AnalyticsDate"];
            latestSubscriptionSuspendedDate?: components["schemas"]["AnalyticsDate"];
            firstSubscriptionDeprovisionedDate?: components["schemas"]["AnalyticsDate"];
            latestSubscriptionDeprovisionedDate?: components["schemas"]["AnalyticsDate"];
            /** @description The same; its name in the documentation's sample. */
            latestSubscriptionDeprovisionedEndDate?: components["schemas"]["AnalyticsDate"];
            subscriptionCount?: components["schemas"]["AnalyticsCount"];
            licenseCount?: components["schemas"]["AnalyticsCount"];
            /** @description In grouped rows only. */
            indirectResellerCount?: components["schemas"]["AnalyticsCount"];
        };
        /** @description A page of rows. The documentation's sample shows a row by itself, so the properties of a row may stand here too. */
        AnalyticsReferralsCollection: {
            Value?: components["schemas"]["AnalyticsReferrals"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        } & components["schemas"]["AnalyticsReferrals"];
        /** @description A referral and what came of it. Dates of what did not happen are null. */
        AnalyticsReferrals: {
            id?: string;
            /** @example Accepted */
            status?: string;
            /** @description ISO 3166, two letters. */
            customerMarket?: string;
            customerName?: string;
            customerOrgSize?: components["schemas"]["ReferralCustomerSize"];
            /** @description ISO 3166, two letters. */
            partnerMarket?: string;
            createdDate?: components["schemas"]["AnalyticsDate"];
            acknowledgedDate?: components["schemas"]["AnalyticsDate"];
            acceptedDate?: components["schemas"]["AnalyticsDate"];
            declinedDate?: components["schemas"]["AnalyticsDate"];
            wonDate?: components["schemas"]["AnalyticsDate"];
            lostDate?: components["schemas"]["AnalyticsDate"];
            missedDate?: components["schemas"]["AnalyticsDate"];
            skippedDate?: components["schemas"]["AnalyticsDate"];
            expiredDate?: components["schemas"]["AnalyticsDate"];
            archivedDate?: components["schemas"]["AnalyticsDate"];
        };
        /** @description A page of rows. The documentation's sample shows a row by itself, so the properties of a row may stand here too. */
        AnalyticsSearchCollection: {
            Value?: components["schemas"]["AnalyticsSearch"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        } & components["schemas"]["AnalyticsSearch"];
        /** @description A search that found the partner, or counts of such searches when they are grouped. */
        AnalyticsSearch: {
            companyName?: string | null;
            /** @description Partner, or of an indirect sale the indirect reseller. */
            partnerId?: components["schemas"]["PartnerId"];
            /** @description The same; its name before 2023. */
            mpnId?: components["schemas"]["PartnerId"];
            /** @description ISO 3166, two letters. */
            partnerMarket?: string | null;
            searchDate?: components["schemas"]["AnalyticsDate"];
            keywordSearchText?: string | null;
            keywordCountry?: string | null;
            keywordIndustryFocus?: string | null;
            keywordProduct?: string | null;
            detailsViewed?: boolean;
            contactButtonClicked?: boolean;
            referralSubmitted?: boolean;
            /** @description In grouped rows only. */
            searchResultPageViews?: components["schemas"]["AnalyticsCount"];
            /** @description In grouped rows only. */
            profileViews?: components["schemas"]["AnalyticsCount"];
            /** @description In grouped rows only. */
            contactClicks?: components["schemas"]["AnalyticsCount"];
            /** @description In grouped rows only. */
            referralCount?: components["schemas"]["AnalyticsCount"];
        };
        /** @description A page of rows. The documentation's sample shows a row by itself, so the properties of a row may stand here too. */
        AnalyticsSubscriptionCollection: {
            Value?: components["schemas"]["AnalyticsSubscription"][];
            "@nextLink"?: components["schemas"]["AnalyticsNextLink"];
            TotalCount?: components["schemas"]["TotalCount"];
        } & components["schemas"]["AnalyticsSubscription"];
        /** @description A subscription of a customer, or counts of subscriptions when they are grouped. */
        AnalyticsSubscription: {
            /** @description A GUID. */
            id?: string;
            /** Format: uuid */
            customerTenantId?: string;
            customerName?: string;
            /** @description ISO 3166, two letters. */
            customerMarket?: string;
            status?: "ACTIVE" | "SUSPENDED" | "DEPROVISIONED" | (string & {});
            productName?: string;
            /** @description Name of the subscription. */
            friendlyName?: string;
            subscriptionType?: "Office" | "Azure" | "Microsoft365" | "M365" | "Dynamics" | "EMS" | "Windows" | "UNKNOWN" | (string & {});
            autoRenewEnabled?: boolean;
            /** @example MONTHLY */
            billingCycleName?: string;
            /** @description Partner, or of an indirect sale the indirect reseller. */
            partnerId?: string;
            partnerName?: string;
            /** @description The indirect provider. */
            providerName?: string;
            /** @example High */
            churnRisk?: string;
            creationDate?: components["schemas"]["AnalyticsDate"];
            effectiveStartDate?: components["schemas"]["AnalyticsDate"];
            commitmentEndDate?: components["schemas"]["AnalyticsDate"];
            /** @description When the status will change. */
            currentStateEndDate?: components["schemas"]["AnalyticsDate"];
            trialStartDate?: components["schemas"]["AnalyticsDate"];
            trialEndDate?: components["schemas"]["AnalyticsDate"];
            trialToPaidConversionDate?: components["schemas"]["AnalyticsDate"];
            lastUsageDate?: components["schemas"]["AnalyticsDate"];
            lastRenewalDate?: components["schemas"]["AnalyticsDate"];
            deprovisionedDate?: components["schemas"]["AnalyticsDate"];
            licenseCount?: components["schemas"]["AnalyticsCount"];
            /** @description In grouped rows only. */
            subscriptionCount?: components["schemas"]["AnalyticsCount"];
        };
        /** @description URL of the next page; null or absent on the last. */
        AnalyticsNextLink: string | null;
        /** @description A date, with a time or without, and null where there is none. */
        AnalyticsDate: components["schemas"]["UnzonedDateTime"] | string | null;
        /**
         * @description A count; grouped rows have it as text.
         * @example 405
         * @example 405
         */
        AnalyticsCount: number | string;
        AuditRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["AuditRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description One operation of a user or an application of the partner. */
        AuditRecord: {
            /** @description Partner id, customer id, operation and time joined by `_`. */
            id?: string;
            /** @description Entra tenant id of the partner. */
            partnerId?: string;
            /** @description Entra tenant id of the customer. */
            customerId?: string | null;
            customerName?: string | null;
            /** @description The user who did it. */
            userPrincipalName?: string | null;
            /** @description Id or name of the application that did it. */
            applicationId?: string | null;
            resourceType?: components["schemas"]["AuditResourceType"];
            /** @description The resource before the operation as JSON text. */
            resourceOldValue?: string | null;
            /** @description The resource after the operation as JSON text. */
            resourceNewValue?: string | null;
            operationType?: components["schemas"]["AuditOperationType"];
            operationDate?: components["schemas"]["UnzonedDateTime"];
            operationStatus?: components["schemas"]["AuditOperationStatus"];
            /** @description Correlation id of the call. */
            originalCorrelationId?: string | null;
            sessionId?: string | null;
            /** @description Facts about the operation, such as ids and quantities. */
            customizedData?: components["schemas"]["AuditFact"][] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        AuditFact: {
            /** @example OrderId */
            key?: string;
            value?: string | null;
        };
        /** @description What the operation touched. */
        AuditResourceType: "undefined" | "customer" | "customer_user" | "order" | "subscription" | "license" | "third_party_add_on" | "mpn_association" | "transfer" | "application" | "application_credential" | "partner_user" | "partner_relationship" | "referral" | "software_key" | "software_download_link" | "spending_limit" | "invoice" | "agreement" | "partner_customer_relationship" | "self_serve_policy" | "granular_admin_relationship" | "granular_admin_access_assignment" | "partner_customer_dap" | "credit" | "customer_directory_role" | "software_page" | "device" | "policy" | "overage" | "new_commerce_migration" | "azure_entitlement" | "indirect_provider_indirect_reseller_dap" | (string & {});
        /** @description What was done. */
        AuditOperationType: "undefined" | "update_customer_qualification" | "update_subscription" | "upgrade_subscription" | "convert_trial_subscription" | "add_customer" | "update_customer_billing_profile" | "update_customer_partner_contract_company_name" | "update_customer_spending_budget" | "delete_customer" | "remove_partner_customer_relationship" | "create_order" | "update_order" | "create_customer_user" | "delete_customer_user" | "update_customer_user" | "update_customer_user_licenses" | "reset_customer_user_password" | "update_customer_user_principal_name" | "restore_customer_user" | "create_mpn_association" | "update_mpn_association" | "update_sfb_customer_user_licenses" | "update_transfer" | "create_partner_relationship" | "register_application" | "unregister_application" | "add_application_credential" | "remove_application_credential" | "create_partner_user" | "update_partner_user" | "remove_partner_user" | "create_referral" | "update_referral" | "get_software_key" | "get_software_download_link" | "increase_spending_limit" | "ready_invoice" | "create_agreement" | "extend_relationship" | "create_transfer" | "create_self_serve_policy" | "update_self_serve_policy" | "delete_self_serve_policy" | "remove_partner_relationship" | "delete_tip_customer" | "create_related_referral" | "update_related_referral" | "granular_admin_relationship_approved" | "granular_admin_relationship_activated" | "granular_admin_relationship_termination_requested" | "granular_admin_relationship_terminated" | "granular_admin_relationship_expired" | "granular_admin_access_assignment_created" | "granular_admin_access_assignment_updated" | "granular_admin_access_assignment_deleted" | "dap_admin_relationship_approved" | "dap_admin_relationship_terminated" | "create_credit" | "update_credit" | "cancel_credit" | "add_user_member" | "remove_user_member" | "granular_admin_access_assignment_activated" | "software_attestation" | "granular_admin_relationship_cleaned_up" | "update_company_info" | "policy_created" | "policy_updated" | "policy_deleted" | "device_updated" | "devices_update_attempted" | "device_deleted" | "devices_upload_to_new_batch_attempted" | "devices_upload_to_existing_batch_attempted" | "manage_overage" | "dap_admin_relationship_terminated_by_microsoft" | "azure_fraud_event_detected" | "create_new_commerce_migration" | (string & {});
        AuditOperationStatus: "succeeded" | "failed" | "progress" | "decline" | (string & {});
        /** @description How a filter compares a field with a value, or joins two filters. */
        FieldFilterOperation: "equals" | "not_equals" | "greater_than" | "greater_than_or_equals" | "less_than" | "less_than_or_equals" | "substring" | "and" | "or" | "starts_with" | "not_starts_with" | (string & {});
        /**
         * @description All properties of a line item, or the most important ones.
         * @default full
         */
        AttributeSet: "full" | "basic" | "unknownFutureValue" | (string & {});
        /** @description The invoice to export. */
        BilledExportRequest: {
            /** @example G016907411 */
            invoiceId: string;
            attributeSet?: components["schemas"]["AttributeSet"];
        };
        /** @description The billing period to export. */
        UnbilledExportRequest: {
            /** @description Billing currency as ISO 4217 code. */
            currencyCode: string;
            /** @description The period that runs now, or the one before it. */
            billingPeriod: "current" | "last" | "unknownFutureValue" | (string & {});
            attributeSet?: components["schemas"]["AttributeSet"];
        };
        /** @description An export at work. `@odata.type` tells how far it is, as `status` does. */
        PartnersBillingOperation: components["schemas"]["RunningBillingOperation"] | components["schemas"]["ExportSuccessOperation"] | components["schemas"]["FailedBillingOperation"];
        PartnersBillingOperationContent: {
            "@odata.context"?: string;
            /** Format: uuid */
            id: string;
            createdDateTime?: components["schemas"]["UnzonedDateTime"];
            lastActionDateTime?: components["schemas"]["UnzonedDateTime"];
            status: "notStarted" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});
        };
        /** @description An export that waits or runs. */
        RunningBillingOperation: components["schemas"]["PartnersBillingOperationContent"] & {
            /** @constant */
            "@odata.type": "#microsoft.graph.partners.billing.runningOperation";
        };
        /** @description An export that is done. */
        ExportSuccessOperation: components["schemas"]["PartnersBillingOperationContent"] & {
            /** @constant */
            "@odata.type": "#microsoft.graph.partners.billing.exportSuccessOperation";
            /**
             * Format: uri
             * @description URL of the manifest.
             */
            "resourceLocation@odata.navigationLink"?: string;
            resourceLocation?: components["schemas"]["PartnersBillingManifest"];
        };
        /** @description An export that failed. */
        FailedBillingOperation: components["schemas"]["PartnersBillingOperationContent"] & {
            /** @constant */
            "@odata.type": "#microsoft.graph.partners.billing.failedOperation";
            error?: components["schemas"]["BillingOperationError"];
        };
        /** @description The files of an export, and the key to them. */
        PartnersBillingManifest: {
            "@odata.context"?: string;
            "@odata.type"?: string;
            /** Format: uuid */
            id: string;
            /** @description Version of the line items' form. */
            schemaVersion?: string;
            /** @description Files of one JSON object a line, compressed by gzip. */
            dataFormat?: "compressedJSON" | (string & {});
            createdDateTime?: components["schemas"]["UnzonedDateTime"];
            /** @description Version of the manifest. */
            eTag?: string;
            /** Format: uuid */
            partnerTenantId?: string;
            /** @description URL of the folder with the files. */
            rootDirectory?: string;
            /** @description Token that opens the folder, to be added to its URL. A secret. */
            sasToken?: string;
            /** @example default */
            partitionType?: string;
            /** @description Number of files. */
            blobCount?: number;
            blobs?: components["schemas"]["PartnersBillingBlob"][];
        };
        PartnersBillingBlob: {
            "@odata.type"?: string;
            /** @description Name of the file in the folder. */
            name?: string;
            partitionValue?: string;
        };
        BillingOperation: {
            /** @description Date and time in UTC. */
            createdDateTime: string;
            /** @description Date and time in UTC. */
            lastActionDateTime: string;
            status: "notstarted" | "running" | "succeeded" | "failed" | (string & {});
            /** @description URL of the manifest. */
            resourceLocation?: string;
            error?: components["schemas"]["BillingOperationError"];
        };
        /** @description Why it failed. */
        BillingOperationError: {
            /** @description `5000` is that there is no data. */
            code?: string;
            message?: string;
        } | null;
        /** @description The files of an export, and the key to them. */
        BillingManifest: {
            version?: string;
            /** @description Files of one JSON object a line, compressed by gzip. */
            dataFormat?: "compressedJSONLines" | (string & {});
            /** Format: date-time */
            utcCreatedDateTime?: string;
            /**
             * Format: date-time
             * @description The same, misspelt, as some answers have it.
             */
            utcCretedDateTime?: string;
            /** @description Version of the manifest. */
            eTag?: string;
            /** Format: uuid */
            partnerTenantId?: string;
            /** @description URL of the folder with the files. */
            rootFolder?: string;
            /** @description Token that opens the folder, to be added to its URL. A secret. */
            rootFolderSAS?: string;
            /** @example ItemCount */
            partitionType?: string;
            /** @description Number of files. */
            blobCount?: number;
            /** @description Size of all files. */
            sizeInBytes?: number;
            blobs?: components["schemas"]["BillingManifestBlob"][];
        };
        BillingManifestBlob: {
            /** @description Name of the file in the folder. */
            name?: string;
            sizeInBytes?: number;
            /** @description The same, as some answers spell it. */
            sizeinBytes?: number;
            partitionValue?: string;
        };
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
            supportedBillingCycles?: (("unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial") | string)[];
            /** @description What has to be done before the SKU can be bought. */
            purchasePrerequisites?: (("InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement") | string)[];
            /** @description What an inventory check has to be given. */
            inventoryVariables?: (("CustomerId" | "AzureSubscriptionId" | "ArmRegionName") | string)[];
            /** @description What a cart line has to say in its provisioning context. */
            provisioningVariables?: (("Scope" | "SubscriptionId") | string)[];
            /** @description What can be done with a purchase of the SKU. */
            actions?: ("Refund" | string)[];
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
        NewCustomer: WithRequired<components["schemas"]["Customer"], "companyProfile" | "billingProfile">;
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
        DeviceBatchCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["DeviceBatch"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Devices that were uploaded together. */
        DeviceBatch: {
            /** @description The name that the creator of the batch chose. */
            id: string;
            /** @description Who or what created the batch. */
            createdBy?: string | null;
            creationDate?: components["schemas"]["UnzonedDateTime"];
            /** @description Number of devices. */
            devicesCount?: number;
            /** @description Documented name of `devicesCount`. */
            deviceCount?: number;
            /** @description The devices. */
            devicesLink?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        DeviceBatchCreationRequest: {
            /** @description Name of the batch. */
            batchId: string;
            devices: components["schemas"]["Device"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        DeviceCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Device"][];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A device. To upload it takes the serial number, the product key, the hardware hash, or serial number, model and maker together. */
        Device: {
            /** @description Mostly a GUID. */
            readonly id?: string | null;
            serialNumber?: string | null;
            productKey?: string | null;
            hardwareHash?: string | null;
            modelName?: string | null;
            oemManufacturerName?: string | null;
            /** @description The policies that are assigned, one for each category. */
            policies?: components["schemas"]["DevicePolicy"][] | null;
            readonly createdBy?: string | null;
            readonly uploadedDate?: components["schemas"]["UnzonedDateTime"];
            /** @description What can be done with the device. */
            readonly allowedOperations?: string[] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        DevicePolicy: {
            key?: components["schemas"]["PolicyCategory"];
            /** @description Id of the policy, a GUID. */
            value?: string | null;
        };
        DevicePolicyUpdateRequest: {
            devices: components["schemas"]["DevicePolicyUpdate"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A device and its new policies; the rest of the device is not looked at. */
        DevicePolicyUpdate: {
            /** @description Id of the device. */
            id: string;
            policies: components["schemas"]["DevicePolicy"][];
            serialNumber?: string | null;
            productKey?: string | null;
            hardwareHash?: string | null;
            modelName?: string | null;
            oemManufacturerName?: string | null;
            createdBy?: string | null;
            uploadedDate?: components["schemas"]["UnzonedDateTime"];
            allowedOperations?: string[] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How far an upload or a change of devices is. */
        BatchUploadDetails: {
            /** @description A GUID. */
            batchTrackingId?: string;
            status?: components["schemas"]["DeviceUploadStatusType"];
            startedTime?: components["schemas"]["UnzonedDateTime"];
            completedTime?: components["schemas"]["UnzonedDateTime"] | null;
            devicesStatus?: components["schemas"]["DeviceUploadDetails"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How far one device is. */
        DeviceUploadDetails: {
            /** @description Mostly a GUID. */
            deviceId?: string | null;
            serialNumber?: string | null;
            productKey?: string | null;
            status?: components["schemas"]["DeviceUploadStatusType"];
            errorCode?: string | number | null;
            errorDescription?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description `in-progress` is documented for single devices alone. */
        DeviceUploadStatusType: "unknown" | "queued" | "processing" | "finished" | "finished_with_errors" | "in-progress" | (string & {});
        /** @description What a policy is for. `o_o_b_e` is the first start of a device. */
        PolicyCategory: "none" | "o_o_b_e" | (string & {});
        ConfigurationPolicyCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ConfigurationPolicy"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a partner says about a policy. */
        ConfigurationPolicyContent: {
            name?: string;
            category?: components["schemas"]["PolicyCategory"];
            description?: string | null;
            policySettings?: (("none" | "remove_oem_preinstalls" | "oobe_user_not_local_admin" | "skip_express_settings" | "skip_oem_registration" | "skip_eula") | string)[];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A policy to create. */
        NewConfigurationPolicy: WithRequired<components["schemas"]["ConfigurationPolicyContent"], "name" | "category" | "policySettings">;
        /** @description A policy as it shall be. */
        ConfigurationPolicyUpdate: WithRequired<components["schemas"]["ConfigurationPolicyContent"], "name" | "category" | "policySettings"> & {
            /**
             * Format: uuid
             * @description The id of the policy. It stays.
             */
            id: string;
            /** @description As it was read. */
            devicesAssigned?: number;
        };
        /** @description How devices are set up at their first start. */
        ConfigurationPolicy: components["schemas"]["ConfigurationPolicyContent"] & {
            /** Format: uuid */
            id: string;
            /** @description Number of devices that have the policy. */
            devicesAssigned?: number;
            /** @description Documented name of `devicesAssigned`. */
            devicesAssignedCount?: number;
            createdDate?: components["schemas"]["UnzonedDateTime"];
            lastModifiedDate?: components["schemas"]["UnzonedDateTime"];
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
        /** @description Licences to assign to and remove from a group. Both lists are needed; each may be empty. */
        GroupLicenseAssignment: {
            addLicenses: components["schemas"]["AssignedLicense"][];
            /** @description Ids of the products (`skuId`) whose licences are taken away. */
            removeLicenses: string[];
        };
        AssignedLicense: {
            /**
             * Format: uuid
             * @description Id of the product.
             */
            skuId: string;
            /** @description Ids of services of the product that the members don't get. */
            disabledPlans?: string[];
        };
        /** @description An Entra group, in the properties that Microsoft Graph gives unasked. */
        Group: {
            "@odata.context"?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            deletedDateTime?: string | null;
            classification?: string | null;
            /** Format: date-time */
            createdDateTime?: string | null;
            creationOptions?: string[];
            description?: string | null;
            displayName?: string | null;
            /** Format: date-time */
            expirationDateTime?: string | null;
            groupTypes?: (("Unified" | "DynamicMembership") | string)[];
            isAssignableToRole?: boolean | null;
            mail?: string | null;
            mailEnabled?: boolean | null;
            mailNickname?: string | null;
            membershipRule?: string | null;
            membershipRuleProcessingState?: "On" | "Paused" | (string & {}) | null;
            onPremisesDomainName?: string | null;
            /** Format: date-time */
            onPremisesLastSyncDateTime?: string | null;
            onPremisesNetBiosName?: string | null;
            onPremisesProvisioningErrors?: {
                [key: string]: unknown;
            }[];
            onPremisesSamAccountName?: string | null;
            onPremisesSecurityIdentifier?: string | null;
            onPremisesSyncEnabled?: boolean | null;
            preferredDataLocation?: string | null;
            preferredLanguage?: string | null;
            proxyAddresses?: string[];
            /** Format: date-time */
            renewedDateTime?: string | null;
            resourceBehaviorOptions?: string[];
            resourceProvisioningOptions?: string[];
            securityEnabled?: boolean | null;
            securityIdentifier?: string | null;
            serviceProvisioningErrors?: {
                [key: string]: unknown;
            }[];
            theme?: string | null;
            uniqueName?: string | null;
            visibility?: "Private" | "Public" | "HiddenMembership" | (string & {}) | null;
        };
        /** @description A query over a dataset. */
        InsightsReportQueryRequest: {
            Name: string;
            Description?: string;
            /**
             * @description What to select, in the SQL-like language of the service.
             * @example SELECT CustomerName FROM CustomersAndTenants LIMIT 10 TIMESPAN LAST_MONTH
             */
            Query: string;
        };
        /** @description When to run a query, and how to hand over what comes of it. */
        InsightsReportRequest: {
            ReportName: string;
            Description?: string;
            /** @description Id of the query to run. */
            QueryId: string;
            /** @description When to run it for the first time. */
            StartTime: components["schemas"]["InsightsTime"];
            /** @description Runs it once and at once; the service then ignores start and recurrence. */
            ExecuteNow?: boolean;
            /** @description Start of the data instead of the time span in the query. With `ExecuteNow` alone. */
            QueryStartTime?: components["schemas"]["InsightsTime"];
            /** @description End of the data instead of the time span in the query. With `ExecuteNow` alone. */
            QueryEndTime?: components["schemas"]["InsightsTime"];
            /** @description Hours between two runs, 4 at least. How many at most differs, and is 2160 for most datasets. */
            RecurrenceInterval: number;
            /** @description How many times to run it. Without end unless given. */
            RecurrenceCount?: number;
            Format?: components["schemas"]["InsightsReportFormat"];
            /** @description Public URL to call for each file. */
            CallbackUrl?: string;
            CallbackMethod?: components["schemas"]["InsightsCallbackMethod"];
        };
        /** @description What of a report can be changed. */
        InsightsReportUpdate: {
            ReportName: string;
            Description?: string;
            /** @description When to run it next. */
            StartTime: components["schemas"]["InsightsTime"];
            /** @description Hours between two runs, 4 at least. */
            RecurrenceInterval?: number;
            /** @description How many times to run it. Without end unless given. */
            RecurrenceCount?: number;
            Format?: components["schemas"]["InsightsReportFormat"];
            /** @description Public URL to call for each file. */
            CallbackUrl?: string;
            CallbackMethod?: components["schemas"]["InsightsCallbackMethod"];
        };
        /** @description Format of the files. The service answers in small letters. */
        InsightsReportFormat: "CSV" | "TSV" | "csv" | "tsv" | (string & {});
        /** @description How to call the URL, with the report id as query parameter `reportId` (GET) or as last segment of the path (POST, unless given). */
        InsightsCallbackMethod: "GET" | "POST" | (string & {}) | null;
        InsightsReportStatus: "Active" | "Paused" | "Inactive" | (string & {});
        InsightsExecutionStatus: "Pending" | "Running" | "Paused" | "Completed" | (string & {});
        /** @description Date and time in UTC, some without a zone. Texts that are no date pass too, for the documentation's templates have some. */
        InsightsTime: components["schemas"]["UnzonedDateTime"] | string | null;
        /** @description What stands around the values of every answer. */
        InsightsAnswer: {
            /** @description URL of the next page; null on the last. */
            nextLink?: string | null;
            /** @description How many values there are. */
            totalCount?: number;
            message?: string | null;
            /** @description The status once more. */
            statusCode?: number;
            /** @description Whether values are withheld from the caller. */
            dataRedacted?: boolean;
            NextLink?: string | null;
            TotalCount?: number;
            Message?: string | null;
            StatusCode?: number;
        };
        InsightsDatasetCollection: {
            value?: components["schemas"]["InsightsDataset"][];
            Value?: components["schemas"]["InsightsDataset"][];
        } & components["schemas"]["InsightsAnswer"];
        /** @description What reports can be made from. */
        InsightsDataset: {
            datasetName?: string;
            selectableColumns?: string[];
            /** @description Columns that the service computes. */
            availableMetrics?: string[];
            /** @description Time spans for queries. */
            availableDateRanges?: string[];
            /** @description Fewest hours between two runs. */
            minimumRecurrenceInterval?: number;
            DatasetName?: string;
            SelectableColumns?: string[];
            AvailableMetrics?: string[];
            AvailableDateRanges?: string[];
            MinimumRecurrenceInterval?: number;
        };
        InsightsReportQueryCollection: {
            value?: components["schemas"]["InsightsReportQuery"][];
            Value?: components["schemas"]["InsightsReportQuery"][];
        } & components["schemas"]["InsightsAnswer"];
        /** @description A query over a dataset. */
        InsightsReportQuery: {
            /** @description A GUID. */
            queryId?: string;
            name?: string;
            description?: string | null;
            /** @description Its text. */
            query?: string;
            type?: "userDefined" | "system" | (string & {});
            /** @description Who made it. */
            user?: string | null;
            createdTime?: components["schemas"]["InsightsTime"];
            modifiedTime?: components["schemas"]["InsightsTime"];
            QueryId?: string;
            Name?: string;
            Description?: string | null;
            Query?: string;
            Type?: string;
            User?: string | null;
            CreatedTime?: components["schemas"]["InsightsTime"];
            ModifiedTime?: components["schemas"]["InsightsTime"];
        };
        InsightsRowCollection: {
            value?: components["schemas"]["InsightsRow"][];
            Value?: components["schemas"]["InsightsRow"][];
        } & components["schemas"]["InsightsAnswer"];
        /** @description The columns that the query selects. */
        InsightsRow: {
            [key: string]: unknown;
        };
        InsightsReportCollection: {
            value?: components["schemas"]["InsightsReport"][];
            Value?: components["schemas"]["InsightsReport"][];
        } & components["schemas"]["InsightsAnswer"];
        /** @description A query that runs on a schedule. */
        InsightsReport: {
            /** @description A GUID. */
            reportId?: string;
            reportName?: string;
            description?: string | null;
            /** @description The query that it runs. */
            queryId?: string;
            /** @description Text of that query. */
            query?: string;
            /** @description Who made it. */
            user?: string | null;
            createdTime?: components["schemas"]["InsightsTime"];
            modifiedTime?: components["schemas"]["InsightsTime"];
            executeNow?: boolean;
            startTime?: components["schemas"]["InsightsTime"];
            reportStatus?: components["schemas"]["InsightsReportStatus"];
            /** @description Hours between two runs. */
            recurrenceInterval?: number | null;
            recurrenceCount?: number | null;
            callbackUrl?: string | null;
            callbackMethod?: components["schemas"]["InsightsCallbackMethod"];
            format?: components["schemas"]["InsightsReportFormat"];
            ReportId?: string;
            ReportName?: string;
            Description?: string | null;
            QueryId?: string;
            Query?: string;
            User?: string | null;
            CreatedTime?: components["schemas"]["InsightsTime"];
            ModifiedTime?: components["schemas"]["InsightsTime"];
            ExecuteNow?: boolean;
            StartTime?: components["schemas"]["InsightsTime"];
            ReportStatus?: components["schemas"]["InsightsReportStatus"];
            RecurrenceInterval?: number | null;
            RecurrenceCount?: number | null;
            CallbackUrl?: string | null;
            CallbackMethod?: components["schemas"]["InsightsCallbackMethod"];
            Format?: components["schemas"]["InsightsReportFormat"];
        };
        InsightsReportExecutionCollection: {
            value?: components["schemas"]["InsightsReportExecution"][];
            Value?: components["schemas"]["InsightsReportExecution"][];
        } & components["schemas"]["InsightsAnswer"];
        /** @description A run of a report. */
        InsightsReportExecution: {
            /** @description A GUID. */
            executionId?: string;
            reportId?: string;
            recurrenceInterval?: number | null;
            recurrenceCount?: number | null;
            callbackUrl?: string | null;
            callbackMethod?: components["schemas"]["InsightsCallbackMethod"];
            format?: components["schemas"]["InsightsReportFormat"];
            executionStatus?: components["schemas"]["InsightsExecutionStatus"];
            reportLocation?: string | null;
            /** @description URL of the file. Whoever has it can read the file. */
            reportAccessSecureLink?: string | null;
            reportExpiryTime?: components["schemas"]["InsightsTime"];
            reportGeneratedTime?: components["schemas"]["InsightsTime"];
            ExecutionId?: string;
            ReportId?: string;
            RecurrenceInterval?: number | null;
            RecurrenceCount?: number | null;
            CallbackUrl?: string | null;
            CallbackMethod?: components["schemas"]["InsightsCallbackMethod"];
            Format?: components["schemas"]["InsightsReportFormat"];
            ExecutionStatus?: components["schemas"]["InsightsExecutionStatus"];
            ReportLocation?: string | null;
            ReportAccessSecureLink?: string | null;
            ReportExpiryTime?: components["schemas"]["InsightsTime"];
            ReportGeneratedTime?: components["schemas"]["InsightsTime"];
        };
        InventoryCheckRequest: {
            targetItems: components["schemas"]["InventoryTargetItem"][];
            inventoryContext?: components["schemas"]["InventoryContext"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A product, or one SKU of it. */
        InventoryTargetItem: {
            /** @example DZH318Z0BQ3P */
            productId: string;
            /** @description Without it, every SKU of the product. */
            skuId?: string;
        };
        /** @description Where the purchase is wanted, by the names of the SKU's `inventoryVariables`. */
        InventoryContext: {
            /** @description Entra tenant id of the customer. */
            customerId?: string;
            /** @description Id of the Azure subscription. */
            azureSubscriptionId?: string;
            /** @description Name of the region in Azure Resource Manager. */
            armRegionName?: string;
        } & {
            [key: string]: string;
        };
        /** @description A SKU and what restricts its purchase. */
        InventoryItem: {
            productId: string;
            skuId?: string;
            isRestricted?: boolean;
            restrictions?: components["schemas"]["InventoryRestriction"][] | null;
        };
        InventoryRestriction: {
            /** @example NotAvailableForSubscription */
            reasonCode?: string;
            description?: string;
            properties?: components["schemas"]["InventoryRestrictionProperties"];
        };
        /** @description Facts about the restriction, by name. */
        InventoryRestrictionProperties: ({
            /**
             * @description What the restriction is about.
             * @example Location
             */
            type?: string;
            /** @description The values that are restricted. */
            values?: string;
        } & {
            [key: string]: string;
        }) | null;
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
            productQualifiers?: (("AddOn" | "Trial") | string)[];
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
        OfferCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["Offer"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Something that is sold in the legacy catalog. */
        Offer: {
            /** @description A GUID; of Azure offers a name. */
            id: string;
            name?: string;
            description?: string | null;
            /** @description Fewest units that an order may ask for. */
            minimumQuantity?: number;
            /** @description Most units that an order may ask for. */
            maximumQuantity?: number;
            /** @description Place among similar offers. */
            rank?: number;
            /** @description Path of the offer in the catalog's own service. */
            uri?: string;
            /**
             * @description Language of the texts.
             * @example en-US
             */
            locale?: string;
            /** @description ISO 3166-1 alpha-2 code. */
            country?: string;
            category?: components["schemas"]["OfferCategory"];
            /** @description What `limit` counts. The service writes small letters, the documentation capitals. */
            limitUnitOfMeasure?: "none" | "concurrent" | "lifetime" | "None" | "Concurrent" | "LifeTime" | (string & {}) | null;
            /** @description How often a customer may buy the offer; 0 is without a limit. */
            limit?: number | null;
            /** @description Ids of the offers of which a customer needs one first. */
            prerequisiteOffers?: string[] | null;
            isAddOn?: boolean;
            hasAddOns?: boolean;
            isAvailableForPurchase?: boolean;
            /** @description Whether licences or use are billed. */
            billing?: "none" | "usage" | "license" | (string & {});
            supportedBillingCycles?: components["schemas"]["BillingCycle"][] | null;
            isAutoRenewable?: boolean;
            /** @description Ids of the offers that a subscription can be upgraded to. */
            upgradeTargetOffers?: string[] | null;
            /** @description Ids of the offers that a trial can be converted to. */
            conversionTargetOffers?: string[] | null;
            /** @description Qualifications of which the customer needs one. */
            reselleeQualifications?: string[] | null;
            /** @description Qualifications of which the partner needs one. */
            resellerQualifications?: string[] | null;
            /** @description Groups the offers that one order may contain together. */
            salesGroupId?: string | null;
            isTrial?: boolean;
            product?: components["schemas"]["OfferProduct"];
            /** @example Licenses */
            unitType?: string;
            attestationProperties?: components["schemas"]["OfferAttestationProperties"];
            links?: components["schemas"]["OfferLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The product that the offer sells. */
        OfferProduct: {
            /** @description A GUID. */
            id?: string;
            name?: string;
            /** @example Licenses */
            unit?: string;
        } | null;
        /** @description What a buyer has to attest. */
        OfferAttestationProperties: {
            attestationType?: string;
            enforceAttestation?: boolean;
        } | null;
        OfferLinks: {
            /** @description A page about the offer. */
            learnMore?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        OfferCategoryCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["OfferCategory"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A group of offers, such as those for governments. Of an add-on it may be empty. */
        OfferCategory: {
            /** @example Government_Key */
            id?: string;
            name?: string;
            /** @description Place among the categories. */
            rank?: number;
            /**
             * @description Language of the name.
             * @example en-us
             */
            locale?: string;
            /** @description ISO 3166-1 alpha-2 code. */
            country?: string;
            links?: components["schemas"]["ResourceLinks"];
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
            /** @description Short id of the order */
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
        NewOrder: WithRequired<components["schemas"]["Order"], "lineItems">;
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
            /** @description Money; per unit */
            discountedPrice?: number;
            /** @description Money; per unit */
            proratedPrice?: number;
            /** @description Money; per unit */
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
        ExportRequestCollection: {
            value: components["schemas"]["ExportRequest"][];
            /** @description URL of the next page. */
            nextLink?: string | null;
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description An export, and where its file is. */
        ExportRequest: {
            /** Format: uuid */
            requestId: string;
            requestDateTime?: components["schemas"]["UnzonedDateTime"];
            /** @description Path that the export was asked for at. */
            requestPath?: string;
            /** @description What `$filter` said. */
            requestQueryString?: string | null;
            /** @description URL of the file with the token that opens it. Empty until the export is completed. */
            blobLocation?: string | null;
            status?: "Queued" | "Processing" | "Failed" | "Completed" | (string & {});
        };
        /** @description Meters, what they cost, and what is taken off. */
        AzureRateCard: {
            /**
             * @description Language of the meters.
             * @example en
             */
            locale?: string;
            /** @description Currency of all rates as ISO 4217 code. */
            currency?: string;
            isTaxIncluded?: boolean;
            meters?: components["schemas"]["AzureMeter"][];
            offerTerms?: components["schemas"]["AzureOfferTerm"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        AzureMeter: {
            /** @description A GUID. */
            id: string;
            name?: string;
            /**
             * @description Decimal price of a unit in the rate card's `currency`, by the quantity from which it holds; `0` is the first.
             * @example {
             *       "0": 0.1122
             *     }
             */
            rates?: {
                [key: string]: number;
            };
            tags?: string[] | null;
            category?: string;
            subcategory?: string;
            region?: string;
            unit?: string;
            /** @description Units without charge. */
            includedQuantity?: number;
            effectiveDate?: components["schemas"]["UnzonedDateTime"];
        };
        /** @description What is taken off the rates. */
        AzureOfferTerm: {
            name?: string;
            /** @description A share, 0.15 for 15 %. */
            discount?: number;
            /** @description Meters that it doesn't hold for. */
            excludedMeterIds?: string[];
            effectiveDate?: components["schemas"]["UnzonedDateTime"];
        };
        MarginCollection: {
            /** @description Margins in a page. */
            pageSize?: number;
            /** @description Margins in all. */
            totalSize?: number;
            results: components["schemas"]["Margin"][];
        };
        /** @description The partner's share of the price of a product, for a time. */
        Margin: {
            id?: string;
            /** @description In percent, 8 for 8 %. */
            marginPercentage?: number;
            productId?: string;
            productTitle?: string;
            productType?: string;
            publisherName?: string;
            skuId?: string | null;
            skuTitle?: string | null;
            /** @description Date and time when it begins to hold. */
            startDate?: string | null;
            /** @description Date and time when it ends. */
            endDate?: string | null;
            /** @example live */
            status?: string;
            /** @description Date and time when the status was set. */
            statusDate?: string | null;
        };
        /** @description The partner as a legal person, and how far Microsoft has vetted it. */
        LegalBusinessProfile: {
            companyName?: string;
            address?: components["schemas"]["Address"];
            primaryContact?: components["schemas"]["Contact"];
            /** @description The person who may act for the company. */
            companyApproverAddress?: components["schemas"]["Address"];
            companyApproverEmail?: string | null;
            readonly vettingStatus?: "none" | "pending" | "authorized" | "rejected" | (string & {});
            /** @description The step that the vetting is at. */
            readonly vettingSubStatus?: "none" | "entry" | "email_ownership" | "email_domain" | "employment_verification" | "decision" | "other" | "business_verification" | (string & {});
            /** @example LegalBusinessProfile */
            readonly profileType?: string;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The partner as an organization with a tenant. */
        OrganizationProfile: {
            /** @description A GUID. */
            readonly id?: string;
            companyName?: string;
            defaultAddress?: components["schemas"]["Address"];
            /** @description Entra tenant id of the partner. */
            readonly tenantId?: string;
            readonly domain?: string;
            email?: string | null;
            /** @example en */
            language?: string;
            /** @example en-US */
            culture?: string;
            firstName?: string | null;
            lastName?: string | null;
            address?: components["schemas"]["Address"];
            /** @description Registration number of the company, which some countries ask for. */
            organizationRegistrationNumber?: string | null;
            /** @example OrganizationProfile */
            readonly profileType?: string;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Where Microsoft sends its bills to the partner. */
        BillingProfile: {
            companyName?: string;
            address?: components["schemas"]["Address"];
            primaryContact?: components["schemas"]["Contact"];
            purchaseOrderNumber?: string | null;
            taxId?: string | null;
            /**
             * @description ISO 4217 code.
             * @example USD
             */
            billingCurrency?: string | null;
            /** @description Day of the month. */
            billingDay?: number | null;
            /** @example BillingProfile */
            readonly profileType?: string;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How customers reach the partner's support. */
        SupportProfile: {
            email?: string | null;
            telephone?: string | null;
            website?: string | null;
            /** @example SupportProfile */
            readonly profileType?: string;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A partner in the Microsoft AI Cloud Partner Program. */
        MpnProfile: {
            mpnId?: components["schemas"]["PartnerId"];
            /** @description The same under another name. */
            partnerId?: components["schemas"]["PartnerId"];
            partnerName?: string;
            /** @example MpnProfile */
            profileType?: string;
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A person to reach. */
        Contact: {
            firstName?: string | null;
            middleName?: string | null;
            lastName?: string | null;
            email?: string | null;
            phoneNumber?: string | null;
        };
        /** @description A setting. Its properties are not documented. */
        AccountSetting: {
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        } & {
            [key: string]: unknown;
        };
        /** @description An enrolment. Its properties are not documented. */
        EnrolledProgram: {
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        } & {
            [key: string]: unknown;
        };
        ProductPromotionCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ProductPromotion"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A lower price for some products, for a time and on conditions. */
        ProductPromotion: {
            /** @example 39NFJQT1PM6C:0005:39NFJQT1Q5L7 */
            id: string;
            name?: string;
            description?: string;
            startDate?: components["schemas"]["UnzonedDateTime"];
            /** @description A day in the year 9999 is never. */
            endDate?: components["schemas"]["UnzonedDateTime"];
            properties?: components["schemas"]["ProductPromotionProperties"];
            /** @description What has to be bought, and what it costs then. */
            requiredProducts?: components["schemas"]["ProductPromotionRequiredProduct"][];
            promotionConstraints?: components["schemas"]["PromotionConstraints"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ProductPromotionProperties: {
            /** @description Whether the promotion applies without being named in the order. */
            isAutoApplicable?: boolean;
        };
        ProductPromotionRequiredProduct: {
            productId?: string;
            skuId?: string;
            term?: components["schemas"]["ProductPromotionTerm"];
            pricingPolicies?: components["schemas"]["ProductPromotionPricingPolicy"][];
        };
        /** @description For how long something is bought, and how often it is billed. */
        ProductPromotionTerm: {
            /**
             * @description ISO 8601 duration.
             * @example P1M
             * @example P1Y
             */
            duration?: string;
            /**
             * @example Annual
             * @example Monthly
             */
            billingCycle?: string;
            description?: string;
        };
        /** @description How the price changes. */
        ProductPromotionPricingPolicy: {
            /** @example PercentDiscount */
            policyType?: string;
            /** @description The same under its documented name. */
            type?: string;
            /**
             * @description By how much. Half is 0.5.
             * @example 0.5
             */
            value?: string;
        };
        /** @description What a customer has to fulfil. */
        PromotionConstraints: {
            seatConstraints?: components["schemas"]["SeatConstraint"][];
            assetOwnershipLimits?: components["schemas"]["AssetOwnershipLimit"][];
            eligibilityConstraints?: components["schemas"]["EligibilityConstraint"][];
            /** @description Sets of products; a customer needs all products of one set. */
            productOwnershipConstraints?: components["schemas"]["ProductOwnershipConstraint"][][];
        };
        /** @description How many seats the purchase may have. */
        SeatConstraint: {
            minSeats?: number | null;
            maxSeats?: number | null;
            /** @example SubscriptionQuantity */
            type?: string;
        };
        /** @description How many purchases of the kind the customer may have. */
        AssetOwnershipLimit: {
            minAssets?: number | null;
            maxAssets?: number | null;
            /** @example LifetimeRedemptionCount */
            type?: string;
        };
        /** @description Another condition, told by its type. */
        EligibilityConstraint: {
            /** @description Whether the condition is set. */
            isApplicable?: boolean;
            /** @example FirstPurchase */
            type?: string;
        };
        /** @description A product that the customer has to own. */
        ProductOwnershipConstraint: {
            /**
             * @description The SKU as `productId/skuId`.
             * @example CFQ7TTC0MBMD/0002
             */
            bigId?: string;
            minSeats?: number | null;
            maxSeats?: number | null;
        };
        PromotionEligibilitiesRequest: {
            items: components["schemas"]["PromotionEligibilitiesRequestItem"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A purchase that the customer might make. */
        PromotionEligibilitiesRequestItem: {
            /** @description Number of the item, to find it in the answer. As text it is a number too. */
            id?: number | string;
            /**
             * @description `productId:skuId:availabilityId`.
             * @example CFQ7TTC0LH2Z:0002:CFQ7TTC0HRVK
             */
            catalogItemId: string;
            quantity: number;
            /**
             * @description ISO 8601 duration.
             * @example P1M
             * @example P1Y
             */
            termDuration: string;
            /**
             * @example monthly
             * @example Monthly
             * @example annual
             */
            billingCycle: string;
            /** @description The one promotion to ask about. */
            promotionId?: string;
        };
        PromotionEligibilitiesCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["PromotionEligibilities"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description An item of the request with its promotions. */
        PromotionEligibilities: {
            /** @description Number of the item in the request. */
            id?: number;
            catalogItemId?: string;
            quantity?: number;
            /** @description ISO 8601 duration. */
            termDuration?: string;
            billingCycle?: components["schemas"]["BillingCycle"];
            eligibilities?: components["schemas"]["PromotionEligibility"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        PromotionEligibility: {
            promotionId?: string;
            isEligible?: boolean;
            /** @description Why the customer is not eligible. */
            errors?: components["schemas"]["PromotionEligibilityError"][] | null;
        };
        /** @description A reason. Its `type` tells which of the other properties it has. */
        PromotionEligibilityError: {
            /** @example SeatCount */
            type: string;
            description?: string;
            /** @description Of a wrong number of seats, the fewest. */
            minimumRequiredSeats?: number;
            /** @description Of a wrong number of seats, the most. */
            maximumRequiredSeats?: number;
            /** @description Of a wrong number of seats, how many are left. */
            availableSeats?: number;
            /** @description Of a promotion that was used up, how often it may be used. */
            maxPromotionRedemptionCount?: number;
            /** @description Of a promotion that was used up, how often it may still be used. */
            remainingPromotionRedemptionCount?: number;
            /** @description Of a wrong term, the right ones. */
            eligibleTerms?: components["schemas"]["ProductPromotionTerm"] | components["schemas"]["ProductPromotionTerm"][];
        };
        EstimateLinkCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["EstimateLink"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Where one kind of unbilled line items of a billing period is found. */
        EstimateLink: {
            /** @description The kind of line items. */
            type?: "daily_rated_usage" | "non_consumption" | (string & {});
            title?: string;
            description?: string;
            period?: "Current" | "Previous" | "current" | "previous" | (string & {});
            link?: components["schemas"]["Link"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ReferralCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["Referral"][];
        };
        /** @description A lead or an opportunity as one of its partners sees it. The partners of one engagement have a referral each. */
        Referral: {
            readonly "@odata.context"?: string;
            /** @description A GUID. Not sent to create one. */
            id?: string;
            /** @description What the referrals of all partners have in common. */
            engagementId?: string;
            /** @description Partner whose referral it is. */
            readonly organizationId?: string;
            readonly organizationName?: string;
            /** @description Profile of that partner. */
            readonly businessProfileId?: string | null;
            name?: string | null;
            /** @description The partner's own id for it. */
            externalReferenceId?: string | null;
            readonly createdDateTime?: components["schemas"]["UnzonedDateTime"];
            readonly updatedDateTime?: components["schemas"]["UnzonedDateTime"];
            /** @description When it expires, unless it is accepted. */
            readonly expirationDateTime?: components["schemas"]["UnzonedDateTime"] | null;
            status?: components["schemas"]["ReferralStatus"];
            substatus?: components["schemas"]["ReferralSubstatus"];
            /** @description Why it has this status. */
            statusReason?: string | null;
            type?: components["schemas"]["ReferralType"];
            /** @description Documented name of `type`. */
            referralType?: components["schemas"]["ReferralType"];
            /** @description Whether the partner got it or sent it. */
            readonly direction?: "Incoming" | "Outgoing" | (string & {});
            qualification?: components["schemas"]["ReferralQualification"];
            customerProfile?: components["schemas"]["ReferralCustomerProfile"];
            consent?: components["schemas"]["ReferralConsent"];
            details?: components["schemas"]["ReferralDetails"];
            /** @description People of the partner who work on it. */
            team?: components["schemas"]["ReferralMember"][];
            inviteContext?: components["schemas"]["ReferralInviteContext"];
            target?: components["schemas"]["ReferralTarget"][];
            /** @description Version of the referral in double quotes. */
            eTag?: string;
            readonly links?: components["schemas"]["ReferralLinks"];
        };
        /** @description `New` becomes `Active` or `Closed`, `Active` becomes `Closed`. */
        ReferralStatus: "None" | "New" | "Active" | "Closed" | (string & {});
        /** @description `New` is `Pending` or `Received`, `Active` is `Accepted`, `Closed` is `Won`, `Lost`, `Declined` or `Expired`. */
        ReferralSubstatus: "None" | "Pending" | "Received" | "Accepted" | "Won" | "Lost" | "Declined" | "Expired" | (string & {});
        /** @description Whether several parties work on it together (`Shared`). */
        ReferralType: "Independent" | "Shared" | (string & {});
        /** @description Where it comes from, a customer, Microsoft's marketing or its sales. */
        ReferralQualification: "None" | "Direct" | "MarketingQualified" | "SalesQualified" | (string & {});
        ReferralCustomerProfile: {
            id?: string;
            /** @description Name of the customer's company. */
            name?: string;
            address?: components["schemas"]["ReferralAddress"];
            size?: components["schemas"]["ReferralCustomerSize"];
            team?: components["schemas"]["ReferralMember"][];
            /** @description Ids of the customer elsewhere; before 2023 an object. */
            ids?: components["schemas"]["ReferralCustomerId"][] | {
                [key: string]: string;
            };
        };
        ReferralCustomerId: {
            profileType?: "Duns" | "External" | (string & {});
            id?: string;
        };
        ReferralAddress: {
            addressLine1?: string;
            addressLine2?: string | null;
            city?: string;
            state?: string | null;
            postalCode?: string | null;
            /** @description ISO 3166, two letters. */
            country?: string;
            region?: string | null;
        };
        /** @description A person to reach. */
        ReferralMember: {
            firstName?: string;
            lastName?: string;
            phoneNumber?: string | null;
            email?: string;
            contactPreference?: components["schemas"]["ReferralContactPreference"];
        };
        ReferralContactPreference: {
            /**
             * @description Language of messages.
             * @example en-US
             */
            locale?: string;
            /** @description Whether to send no messages. */
            disableNotifications?: boolean;
        };
        ReferralConsent: {
            /** @description Whether personal data may go to other parties. The doubled `To` is the service's. */
            consentToToShareInfoWithOthers?: boolean;
            consentToContact?: boolean;
        };
        ReferralDetails: {
            notes?: string | null;
            /** @description Value of the deal in `currency`. */
            dealValue?: number;
            /** @description ISO 4217 code. */
            currency?: string;
            /** @description When the customer wants to have decided. */
            closingDateTime?: components["schemas"]["UnzonedDateTime"] | null;
            requirements?: components["schemas"]["ReferralRequirements"];
        };
        /** @description What the customer looks for. */
        ReferralRequirements: {
            industries?: components["schemas"]["ReferralIndustryTag"][];
            products?: components["schemas"]["ReferralProductTag"][];
            services?: components["schemas"]["ReferralServiceTag"][];
            solutions?: components["schemas"]["ReferralSolutionTag"][];
        };
        ReferralIndustryTag: {
            id?: "Agriculture, Forestry, & Fishing" | "Communications & Media" | "Education" | "Financial Services" | "Government" | "Healthcare" | "Hospitality" | "Manufacturing" | "Power & Utilities" | "Public Safety and National Security" | "Retail & Consumer Goods" | "Services" | "Travel & Transportation" | "Wholesale & Distribution" | (string & {});
        };
        ReferralProductTag: {
            id?: "Azure" | "EnterpriseMobilityAndSecurity" | "Exchange" | "DeveloperTools" | "Dynamics365Business" | "Dynamics365Enterprise" | "DynamicsAX,GP,NAV,SL" | "Microsoft365" | "Office" | "PowerBI" | "Project" | "SharePoint" | "SkypeForBusiness" | "Surface" | "SurfaceHub" | "SQL" | "Teams" | "Visio" | "Windows" | "Yammer" | (string & {});
        };
        ReferralServiceTag: {
            id?: "ConsultingAndProfessional" | "CustomSolution(ISV)" | "DeploymentOrMigration" | "Hardware" | "Integration" | "IPServices(ISV)" | "LearningAndCertification" | "Licensing" | "ManagedServices" | "ProjectServices" | (string & {});
        };
        ReferralSolutionTag: {
            /** @description A name from this list, or of type `Name` the id of a solution in Microsoft's catalog. */
            id?: "AdvancedAnalytics" | "ApplicationIntegration" | "ArtificialIntelligence" | "AzureSecurityOperationManagement" | "AzureStack" | "BackupDisasterRecovery" | "BigData" | "Blockchain" | "Chatbot" | "CloudDatabaseMigration" | "CloudMigration" | "CloudVoice" | "CognitiveServices" | "CompetitiveDatabaseMigration" | "Containers" | "DataWarehouse" | "DatabaseonLinux" | "DevelopmentandTest" | "DevOps" | "DigitalMedia" | "Dynamics365forCustomerService" | "Dynamics365forFieldService" | "Dynamics365forFinanceOperations" | "Dynamics365forRetail" | "Dynamics365forSales" | "Dynamics365forTalent" | "DynamicsonAzure" | "EnterpriseBusinessIntelligence" | "Gaming" | "HighPerformanceComputing" | "HybridStorage" | "IdentityandAccessManagement" | "InformationManagement" | "InternetofThings" | "MachineLearning" | "Microserviceapplications" | "MobileApplications" | "MySQLPostgresMigrationtoAzure" | "Networking" | "NoSQLMigration" | "RedhatonAzure" | "RegulatoryComplianceGDPR" | "SAPonAzure" | "ServerlessComputing" | "SharepointonAzure" | "SQLServerUpgrade" | "ThreatProtection" | "WebDevelopment" | (string & {});
            name?: string;
            type?: components["schemas"]["ReferralSolutionType"];
            /** @description Documented name of `type`. */
            solutionType?: components["schemas"]["ReferralSolutionType"];
        };
        ReferralSolutionType: "None" | "Category" | "Name" | (string & {});
        /** @description How many employees the customer has. */
        ReferralCustomerSize: "1to50employees" | "51to500employees" | "Morethan500employees" | "1to9employees" | "10to50employees" | "51to250employees" | "251to1000employees" | "1001to5000employees" | "5001to10000employees" | "10001to20000employees" | "Morethan20000employees" | (string & {});
        /** @description What came with an invitation to join. */
        ReferralInviteContext: {
            notes?: string | null;
            invitedBy?: components["schemas"]["ReferralInviter"];
        };
        ReferralInviter: {
            /** @description `msft` is Microsoft. */
            organizationId?: string;
            organizationName?: string;
        };
        /** @description Who is to work on the referral. */
        ReferralTarget: {
            type?: "None" | "BusinessProfileLocation" | "SolutionProfile" | (string & {});
            /**
             * @example SOL-34104-EBB
             * @example msft
             */
            id?: string;
        };
        ReferralLinks: {
            self?: components["schemas"]["Link"];
            /** @description The referrals of the same engagement. */
            relatedReferrals?: components["schemas"]["Link"];
        };
        JsonPatchOperation: {
            /** @enum {string} */
            op: "add" | "replace";
            /**
             * @description JSON Pointer to what changes.
             * @example /details/dealValue
             * @example /team/-
             */
            path: string;
            /** @description What to put there. */
            value?: unknown;
        };
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
        /** @description An alert. A date in the year 9999 stands for never. */
        FraudEvent: {
            /** @description Two GUIDs joined by `_`. */
            eventId: string;
            /** @description When the fraud was found. */
            eventTime?: components["schemas"]["UnzonedDateTime"];
            eventStatus?: components["schemas"]["FraudEventStatus"];
            /** Format: uuid */
            partnerTenantId?: string;
            partnerFriendlyName?: string;
            /** Format: uuid */
            customerTenantId?: string;
            customerFriendlyName?: string;
            /**
             * Format: uuid
             * @description The Azure subscription.
             */
            subscriptionId?: string;
            /** @example modern */
            subscriptionType?: string;
            /** @example ms-azr-17g */
            catalogOfferId?: string;
            entityId?: string;
            /** @description What was abused. */
            entityName?: string;
            entityUrl?: string;
            serviceName?: string;
            resourceName?: string;
            resourceGroupName?: string;
            /** @description Connections between `firstObserved` and `lastObserved`, as text. */
            hitCount?: string;
            firstOccurrence?: components["schemas"]["UnzonedDateTime"];
            lastOccurrence?: components["schemas"]["UnzonedDateTime"];
            firstObserved?: components["schemas"]["UnzonedDateTime"];
            lastObserved?: components["schemas"]["UnzonedDateTime"];
            resolvedReason?: components["schemas"]["FraudEventResolution"];
            resolvedOn?: components["schemas"]["UnzonedDateTime"];
            /** @description User principal name; empty until then. */
            resolvedBy?: string;
            eventType?: components["schemas"]["FraudEventType"];
            severity?: "Low" | "Medium" | "High" | (string & {});
            /**
             * @description How sure the service is.
             * @example high
             */
            confidenceLevel?: string;
            displayName?: string;
            description?: string;
            /** @description Country of the partner, ISO 3166, two letters. */
            country?: string;
            /** @description Entra tenant id of the indirect reseller. */
            valueAddedResellerTenantId?: string;
            valueAddedResellerFriendlyName?: string;
            subscriptionName?: string;
            /** @description Resources that were abused. Without any, look at the use of the whole subscription. */
            affectedResources?: {
                azureResourceId?: string;
                type?: string;
            }[];
            /** @description Facts by name, which differ by the type of alert. */
            additionalDetails?: {
                [key: string]: string | null;
            };
            /** @description `true` or `false`, as text. */
            IsTest?: "true" | "false" | (string & {});
            /** @description JSON text of an array with each change of the state. */
            activityLogs?: string;
        };
        FraudEventStatus: "Active" | "Investigating" | "Resolved" | (string & {});
        FraudEventType: "ServiceHealthSecurityAdvisory" | "UsageAnomalyDetection" | "MultiRegionVirtualMachineScaleSetDeploymentAnomaly" | "NetworkConnectionsToCryptoMiningPools" | "VirtualMachineDeploymentAnomaly" | "MultiRegionMachineLearningUsageAnomaly" | (string & {});
        /** @description What it was, by the partner's word. `None` until it is resolved. */
        FraudEventResolution: "None" | "Fraud" | "Ignore" | (string & {});
        /** @description A new state for alerts of a subscription. */
        FraudEventStatusUpdate: {
            /** @description The alerts. All of the subscription, when it is empty or absent. */
            EventIds?: string[];
            EventStatus?: components["schemas"]["FraudEventStatus"];
            ResolvedReason: components["schemas"]["FraudEventResolution"];
        };
        /** @description A cost and the billing period that it is for. */
        ServiceCostsTotals: {
            billingStartDate?: components["schemas"]["UnzonedDateTime"];
            billingEndDate?: components["schemas"]["UnzonedDateTime"];
            /** @description Decimal amount in `currencyCode` before tax. */
            pretaxTotal?: number;
            /** @description Decimal amount in `currencyCode`. */
            tax?: number;
            /** @description Decimal amount in `currencyCode` with tax. */
            afterTaxTotal?: number;
            /** @description ISO 4217 code. */
            currencyCode?: string;
            currencySymbol?: string;
            /** @description Entra tenant id of the customer. */
            customerId?: string;
        };
        /** @description What a customer cost in a billing period. */
        ServiceCostsSummary: components["schemas"]["ServiceCostsTotals"] & {
            details?: components["schemas"]["ServiceCostsSummaryDetail"][];
            links?: components["schemas"]["ServiceCostsSummaryLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The part of the cost that comes from one type of invoice. Its totals are in `summary`. */
        ServiceCostsSummaryDetail: components["schemas"]["ServiceCostsTotals"] & {
            invoiceType?: components["schemas"]["InvoiceType"];
            summary?: components["schemas"]["ServiceCostsSummary"];
        };
        ServiceCostsSummaryLinks: {
            /** @description The charges. */
            serviceCostLineItems?: components["schemas"]["Link"];
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            previous?: components["schemas"]["Link"];
        };
        ServiceCostLineItemCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ServiceCostLineItem"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A charge. */
        ServiceCostLineItem: {
            startDate?: components["schemas"]["UnzonedDateTime"];
            endDate?: components["schemas"]["UnzonedDateTime"];
            subscriptionFriendlyName?: string | null;
            /** @description A GUID. */
            subscriptionId?: string | null;
            orderId?: string | null;
            offerId?: string | null;
            offerName?: string | null;
            /** @description The indirect reseller. */
            resellerMPNId?: components["schemas"]["PartnerId"];
            /** @description What caused the charge. */
            chargeType?: string | null;
            quantity?: number;
            /** @description Decimal price of a unit in `currencyCode`. */
            unitPrice?: number;
            /** @description Decimal amount in `currencyCode` before tax. */
            pretaxTotal?: number;
            /** @description Decimal amount in `currencyCode`. */
            tax?: number;
            /** @description Decimal amount in `currencyCode` with tax. */
            afterTaxTotal?: number;
            /** @description ISO 4217 code. */
            currencyCode?: string;
            currencySymbol?: string;
            /** @description Entra tenant id of the customer. */
            customerId?: string;
            customerName?: string | null;
            /** @description Id of the invoice. */
            invoiceNumber?: string | null;
            productId?: string | null;
            productName?: string | null;
            skuId?: string | null;
            skuName?: string | null;
            availabilityId?: string | null;
            publisherId?: string | null;
            publisherName?: string | null;
            /** @description Term and billing cycle in words. */
            termAndBillingCycle?: string | null;
            discountDetails?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ServiceHealthCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["ServiceHealth"][];
        };
        /** @description A service and how it is. */
        ServiceHealth: {
            "@odata.type"?: string;
            /** @example Exchange */
            id: string;
            /**
             * @description Name of the service.
             * @example Exchange Online
             */
            service?: string;
            status?: components["schemas"]["ServiceHealthStatus"];
            "issues@odata.context"?: string;
            /** @description Its issues. Absent unless `$expand` asks for them. */
            issues?: components["schemas"]["ServiceHealthIssue"][];
        };
        /** @description How a service or an issue is. `unknownFutureValue` stands for values newer than the API version. */
        ServiceHealthStatus: "serviceOperational" | "investigating" | "restoringService" | "verifyingService" | "serviceRestored" | "postIncidentReviewPublished" | "serviceDegradation" | "serviceInterruption" | "extendedRecovery" | "falsePositive" | "investigationSuspended" | "resolved" | "mitigatedExternal" | "mitigated" | "resolvedExternal" | "confirmed" | "reported" | "unknownFutureValue" | (string & {});
        /** @description What issues and messages have in common. */
        ServiceAnnouncementBase: {
            "@odata.type"?: string;
            /**
             * @example EX226792
             * @example MC172851
             */
            id: string;
            title?: string;
            /** Format: date-time */
            startDateTime?: string;
            /** Format: date-time */
            endDateTime?: string | null;
            /** Format: date-time */
            lastModifiedDateTime?: string;
            /** @description More facts, by name. */
            details?: components["schemas"]["KeyValuePair"][] | null;
        };
        KeyValuePair: {
            "@odata.type"?: string;
            name?: string;
            value?: string | null;
        };
        /** @description A text. */
        ItemBody: {
            "@odata.type"?: string;
            contentType?: "text" | "html" | (string & {});
            content?: string | null;
        };
        ServiceHealthIssueCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["ServiceHealthIssue"][];
        };
        /** @description What troubles a service. */
        ServiceHealthIssue: components["schemas"]["ServiceAnnouncementBase"] & {
            /**
             * @description Name of the service.
             * @example Exchange Online
             */
            service?: string;
            feature?: string | null;
            featureGroup?: string | null;
            classification?: "advisory" | "incident" | "unknownFutureValue" | (string & {});
            origin?: "microsoft" | "thirdParty" | "customer" | "unknownFutureValue" | (string & {});
            status?: components["schemas"]["ServiceHealthStatus"];
            impactDescription?: string | null;
            isResolved?: boolean;
            highImpact?: boolean | null;
            posts?: components["schemas"]["ServiceHealthIssuePost"][];
        };
        /** @description A message about an issue. */
        ServiceHealthIssuePost: {
            "@odata.type"?: string;
            /** Format: date-time */
            createdDateTime?: string;
            postType?: "regular" | "quick" | "strategic" | "unknownFutureValue" | (string & {});
            description?: components["schemas"]["ItemBody"];
        };
        ServiceUpdateMessageCollection: {
            "@odata.context"?: string;
            "@odata.count"?: number;
            /** @description URL of the next page. */
            "@odata.nextLink"?: string;
            value: components["schemas"]["ServiceUpdateMessage"][];
        };
        /** @description News about a service. */
        ServiceUpdateMessage: components["schemas"]["ServiceAnnouncementBase"] & {
            category?: "preventOrFixIssue" | "planForChange" | "stayInformed" | "unknownFutureValue" | (string & {});
            severity?: "normal" | "high" | "critical" | "unknownFutureValue" | (string & {});
            tags?: string[] | null;
            isMajorChange?: boolean | null;
            /**
             * Format: date-time
             * @description When something must have been done.
             */
            actionRequiredByDateTime?: string | null;
            /** Format: date-time */
            expiryDateTime?: string | null;
            services?: string[] | null;
            body?: components["schemas"]["ItemBody"];
            viewPoint?: components["schemas"]["ServiceUpdateMessageViewpoint"];
            hasAttachments?: boolean;
            attachments?: components["schemas"]["ServiceAnnouncementAttachment"][];
            /** @description All attachments as a ZIP file. */
            attachmentsArchive?: string | null;
        };
        /** @description What the user did with a message. Empty for applications. */
        ServiceUpdateMessageViewpoint: {
            "@odata.type"?: string;
            isRead?: boolean | null;
            isArchived?: boolean | null;
            isFavorited?: boolean | null;
        } | null;
        ServiceAnnouncementAttachment: {
            "@odata.type"?: string;
            id?: string;
            name?: string | null;
            contentType?: string | null;
            /** @description Size in bytes. */
            size?: number;
            /** Format: date-time */
            lastModifiedDateTime?: string | null;
            content?: string | null;
        };
        ServiceIncidentsCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ServiceIncidents"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A service, how it is, and what troubles it. */
        ServiceIncidents: {
            /** @description Name of the service. */
            workload?: string;
            status?: components["schemas"]["ServiceIncidentStatus"];
            incidents?: components["schemas"]["ServiceIncidentDetail"][] | null;
            messageCenterMessages?: components["schemas"]["ServiceIncidentDetail"][] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        ServiceIncidentStatus: "normal" | "information" | "warning" | "critical" | (string & {});
        /** @description An incident, or a message about a coming change. */
        ServiceIncidentDetail: {
            id?: string;
            messageType?: "none" | "incident" | "message_center" | "all" | (string & {});
            status?: components["schemas"]["ServiceIncidentStatus"];
            severity?: components["schemas"]["ServiceIncidentStatus"];
            startTime?: components["schemas"]["UnzonedDateTime"];
            endTime?: components["schemas"]["UnzonedDateTime"] | null;
            messages?: components["schemas"]["ServiceIncidentHistory"][] | null;
            /** @description Name of the service. */
            workload?: string | null;
            affectedWorkloadNames?: string[] | null;
            impactedArea?: string | null;
            /** @description Number of customers concerned. */
            impactedCustomers?: number | null;
            resolved?: boolean;
            /** @description Of a message, when something must have been done. */
            requiredBy?: components["schemas"]["UnzonedDateTime"] | null;
            category?: string | null;
            actionType?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A message about an incident. */
        ServiceIncidentHistory: {
            publishedTime?: components["schemas"]["UnzonedDateTime"];
            messageText?: string;
        };
        /** @description The number, alone or in an object. */
        ServiceIncidentsCount: unknown;
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
            readonly actions?: (("edit" | "cancel") | string)[];
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
        /** @description What something costs so far, as all usage records and summaries say it. */
        UsageCost: {
            /** @description Id of what the cost is for, nearly always a GUID. */
            resourceId?: string;
            /** @description The same. */
            id?: string;
            resourceName?: string;
            /** @description The same as `resourceName`. */
            name?: string;
            /** @description Decimal amount in `currencyCode`, or in the currency of `currencyLocale`. */
            totalCost?: number;
            /**
             * @description Language and region that tell the currency, where `currencyCode` is absent.
             * @example en-US
             */
            currencyLocale?: string;
            /** @description ISO 4217 code. */
            currencyCode?: string;
            currencySymbol?: string;
            /** @description Decimal amount in US dollars. */
            usdTotalCost?: number | null;
            lastModifiedDate?: components["schemas"]["UnzonedDateTime"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The cost of a billing period. */
        UsageSummary: components["schemas"]["UsageCost"] & {
            billingStartDate?: components["schemas"]["UnzonedDateTime"];
            billingEndDate?: components["schemas"]["UnzonedDateTime"];
        };
        /** @description The cost of all customers. */
        PartnerUsageSummary: components["schemas"]["UsageSummary"] & {
            /** @description Who is told when a customer goes over the budget. */
            emailsToNotify?: string[] | null;
            customersOverBudget?: number;
            /** @description Documented name of `customersOverBudget`; the service answers with the other. */
            customerOverBudget?: number;
            /** @description Customers who are about to go over their budget. */
            customersTrendingOver?: number;
            customersWithUsageBasedSubscription?: number;
            /** @description Documented name of `customersWithUsageBasedSubscription`; the service answers with the other. */
            customersWithUsageBasedSubscriptions?: number;
        };
        /** @description The cost of a customer's subscriptions. */
        CustomerUsageSummary: components["schemas"]["UsageSummary"] & {
            budget?: components["schemas"]["SpendingBudget"];
        };
        /** @description The cost of a subscription. */
        SubscriptionUsageSummary: components["schemas"]["UsageSummary"];
        CustomerMonthlyUsageRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["CustomerMonthlyUsageRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a customer used this month. */
        CustomerMonthlyUsageRecord: components["schemas"]["UsageCost"] & {
            budget?: components["schemas"]["SpendingBudget"];
            /** @description Share of the budget in percent, 50 for half. */
            percentUsed?: number | null;
            /** @description Whether the customer moved from Microsoft Azure (MS-AZR-0145P) to an Azure plan. */
            isUpgraded?: boolean;
        };
        /** @description What a customer means to spend on use in a month. */
        SpendingBudget: {
            /** @description Decimal amount in the currency in which the customer's use is billed; `null` is no budget. */
            amount?: number | null;
            readonly links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        SubscriptionMonthlyUsageRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["SubscriptionMonthlyUsageRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a subscription used this month. */
        SubscriptionMonthlyUsageRecord: components["schemas"]["UsageCost"] & {
            status?: "none" | "active" | "suspended" | "deleted" | (string & {});
            /** @description Partner id (MPN) of the indirect reseller. */
            partnerOnRecord?: string | null;
            /**
             * @description The offer, or the catalog item in new commerce.
             * @example MS-AZR-0145P
             * @example DZH318Z0BPS6:0001:DZH318Z0BML6
             */
            offerId?: string;
        };
        AzureResourceMonthlyUsageRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["AzureResourceMonthlyUsageRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a subscription used of a service this month. */
        AzureResourceMonthlyUsageRecord: components["schemas"]["UsageCost"] & components["schemas"]["UsageQuantity"];
        /** @description How much was used, of what. */
        UsageQuantity: {
            /** @example Storage */
            category?: string;
            /** @example Tables */
            subcategory?: string;
            /** @description Units used. */
            quantityUsed?: number;
            /**
             * @example GB
             * @example 1 GB/Month
             */
            unit?: string;
        };
        MeterUsageRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["MeterUsageRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a subscription used by one meter. */
        MeterUsageRecord: components["schemas"]["UsageCost"] & components["schemas"]["UsageQuantity"] & {
            /** @description A GUID. */
            subscriptionId?: string;
            meterId?: string;
            meterName?: string;
        };
        ResourceUsageRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["ResourceUsageRecord"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What one Azure resource cost. */
        ResourceUsageRecord: components["schemas"]["UsageCost"] & {
            /** @description A GUID. */
            subscriptionId?: string;
            /** @description Resource id in Azure Resource Manager. */
            resourceUri?: string;
            /** @example Microsoft.Compute */
            resourceType?: string;
            /** @description Azure subscription that the resource belongs to. */
            entitlementId?: string;
            entitlementName?: string;
            resourceGroupName?: string;
        };
        AzureUtilizationRecordCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["AzureUtilizationRecord"][];
            continuationToken?: components["schemas"]["ContinuationTokenInBody"];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What was used of an Azure resource in an hour or a day. */
        AzureUtilizationRecord: {
            usageStartTime?: components["schemas"]["UnzonedDateTime"];
            usageEndTime?: components["schemas"]["UnzonedDateTime"];
            resource?: components["schemas"]["AzureResource"];
            /** @description Units used. */
            quantity?: number;
            unit?: string;
            infoFields?: components["schemas"]["AzureInfoFields"];
            instanceData?: components["schemas"]["AzureInstanceData"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The meter. */
        AzureResource: {
            /** @description A GUID. */
            id?: string;
            name?: string;
            category?: string;
            subcategory?: string;
            region?: string;
        };
        /** @description Facts about the instance in an older form, by name; empty where `instanceData` has them. */
        AzureInfoFields: ({
            meteredRegion?: string;
            meteredService?: string;
            meteredServiceType?: string;
            /** @description Name of the instance. */
            project?: string;
            serviceInfo1?: string;
        } & {
            [key: string]: string;
        }) | null;
        /** @description The instance that was used. Absent when `show_details` is false. */
        AzureInstanceData: {
            /** @description Resource id in Azure Resource Manager. */
            resourceUri?: string;
            /** @example useast2 */
            location?: string;
            /** @description Of the marketplace; mostly empty. */
            partNumber?: string | number | Record<string, never> | null;
            /** @description Of the marketplace; mostly empty. */
            orderNumber?: string | number | null;
            /** @description Tags of the resource, by name. */
            tags?: {
                [key: string]: string;
            } | string[] | null;
            /** @description More facts about the instance, by name. */
            additionalInfo?: {
                [key: string]: unknown;
            } | string[] | null;
        } | null;
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
        NewCustomerUser: WithRequired<components["schemas"]["CustomerUser"], "userPrincipalName" | "displayName" | "passwordProfile">;
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
        NewUserMember: WithRequired<components["schemas"]["UserMember"], "displayName" | "userPrincipalName">;
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
        /** @description An address with all that the validation needs. */
        AddressToValidate: WithRequired<components["schemas"]["Address"], "addressLine1" | "city" | "state" | "postalCode" | "country">;
        AddressValidationResponse: {
            originalAddress?: components["schemas"]["Address"];
            /** @description Better addresses, three at most. */
            suggestedAddresses?: components["schemas"]["Address"][] | null;
            status?: components["schemas"]["AddressValidationStatus"];
            /** @description What is wrong. */
            validationMessage?: string | null;
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description `VerifiedShippable` and `Verified` are good. `InteractionRequired` suggests an address that differs much. `StreetPartial`, `PremisesPartial` and `Multiple` say what is incomplete. `None` is wrong, `NotValidated` could not be checked. */
        AddressValidationStatus: "VerifiedShippable" | "Verified" | "InteractionRequired" | "StreetPartial" | "PremisesPartial" | "Multiple" | "None" | "NotValidated" | (string & {});
        /** @description Rules of a country. The lists have two names, of which a version of the service answers with one. */
        CountryInformation: {
            /** @description ISO 3166-1 alpha-2 code. */
            iso2Code?: string;
            /** @description ISO 3166-1 alpha-3 code. */
            iso3Code?: string;
            /** @example en-US */
            defaultCulture?: string;
            isStateRequired?: boolean;
            /** @description States or provinces. */
            supportedStatesList?: components["schemas"]["CountryValues"];
            supportedLanguagesList?: components["schemas"]["CountryValues"];
            supportedCulturesList?: components["schemas"]["CountryValues"];
            countryCallingCodesList?: components["schemas"]["CountryValues"];
            states?: components["schemas"]["WrappedCountryValues"];
            supportedLanguages?: components["schemas"]["WrappedCountryValues"];
            supportedCultures?: components["schemas"]["WrappedCountryValues"];
            countryCallingCodes?: components["schemas"]["WrappedCountryValues"];
            isPostalCodeRequired?: boolean;
            postalCodeRegex?: string | null;
            isCityRequired?: boolean;
            isVatIdSupported?: boolean;
            vatIdRegex?: string | null;
            isTaxIdSupported?: boolean;
            isTaxIdOptional?: boolean;
            /** @example US###### */
            taxIdFormat?: string | null;
            /** @example US999965 */
            taxIdSample?: string | null;
            phoneNumberRegex?: string | null;
            isRegistrationNumberSupported?: boolean;
            customerOrganizationRegistrationNumberRequired?: boolean;
            customerOrganizationRegistrationNumberRegex?: string | null;
            customerOrganizationRegistrationNumberSample?: string | null;
            customerOrganizationPhoneNumberRequired?: boolean;
            /** @example AOC */
            resellerAgreementRegion?: string;
            /** @example NorthAndLatinAmerica */
            geographicRegion?: string;
            extensionData?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        CountryValues: string[] | null;
        /** @description The list in the shape that the documentation's sample has. */
        WrappedCountryValues: {
            value?: string[];
        };
        /** @description Name of an event, the resource and what happened to it. */
        WebhookEventName: "test-created" | "subscription-updated" | "usagerecords-thresholdExceeded" | "invoice-ready" | "referral-created" | "referral-updated" | "related-referral-created" | "related-referral-updated" | "azure-fraud-event-detected" | "reseller-relationship-accepted-by-customer" | "dap-admin-relationship-approved" | "dap-admin-relationship-terminated" | "dap-admin-relationship-terminated-by-microsoft" | "granular-admin-relationship-approved" | "granular-admin-relationship-activated" | "granular-admin-relationship-terminated" | "granular-admin-relationship-expired" | "granular-admin-access-assignment-created" | "granular-admin-access-assignment-activated" | "granular-admin-access-assignment-updated" | "granular-admin-access-assignment-deleted" | "new-commerce-migration-created" | "new-commerce-migration-completed" | "new-commerce-migration-failed" | "new-commerce-migration-schedule-failed" | (string & {});
        WebhookRegistrationCollection: {
            totalCount?: components["schemas"]["TotalCount"];
            items: components["schemas"]["WebhookRegistration"][];
            links?: components["schemas"]["ResourceLinks"];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Where to post which events. The service writes these names in PascalCase. */
        WebhookRegistration: {
            /**
             * Format: uuid
             * @description Entra tenant id of the partner.
             */
            readonly SubscriberId?: string;
            /** @description Public URL that events are posted to. */
            WebhookUrl: string;
            WebhookEvents: components["schemas"]["WebhookEventName"][];
            /** @description Whether events carry their signature in `x-ms-signature` and leave `Authorization` free. */
            SignatureTokenToMsSignatureHeader?: boolean;
            /** @description Facts by name, kept with the registration. */
            Properties?: {
                [key: string]: unknown;
            } | null;
            readonly LastModifiedTimestamp?: components["schemas"]["UnzonedDateTime"];
        };
        WebhookValidationEventCorrelation: {
            /**
             * Format: uuid
             * @description Id of the test event.
             */
            correlationId: string;
        };
        /** @description A test event. */
        WebhookValidationEvent: {
            /** Format: uuid */
            correlationId?: string;
            /** @description Entra tenant id of the partner. */
            partnerId?: string;
            /** @example completed */
            status?: string;
            /** @description URL that the event is posted to. */
            callbackUrl?: string;
            /** @description Attempts to deliver the event. */
            results?: components["schemas"]["WebhookResponse"][] | null;
        };
        /** @description How the URL answered an attempt. */
        WebhookResponse: {
            /** @example OK */
            responseCode?: string;
            responseMessage?: string;
            /** @description Whether the service failed before the URL could answer. */
            systemError?: boolean;
            dateTimeUtc?: components["schemas"]["UnzonedDateTime"];
        };
        /** @description Products that are about to be ordered for a customer. */
        CartInput: {
            /** @description Whether the partner attests that the indirect reseller did the sale. */
            partnerOnRecordAttestationAccepted?: boolean | null;
            lineItems: components["schemas"]["CartLineItemInput"][];
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
        /** @description What a new customer needs. */
        NewCustomerInput: WithRequired<components["schemas"]["CustomerInput"], "companyProfile" | "billingProfile">;
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
        DeviceBatchCreationRequestInput: {
            /** @description Name of the batch. */
            batchId: string;
            devices: components["schemas"]["DeviceInput"][];
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A device. To upload it takes the serial number, the product key, the hardware hash, or serial number, model and maker together. */
        DeviceInput: {
            serialNumber?: string | null;
            productKey?: string | null;
            hardwareHash?: string | null;
            modelName?: string | null;
            oemManufacturerName?: string | null;
            /** @description The policies that are assigned, one for each category. */
            policies?: components["schemas"]["DevicePolicy"][] | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a new order needs. */
        NewOrderInput: WithRequired<components["schemas"]["OrderInput"], "lineItems">;
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
        /** @description The partner as a legal person, and how far Microsoft has vetted it. */
        LegalBusinessProfileInput: {
            companyName?: string;
            address?: components["schemas"]["Address"];
            primaryContact?: components["schemas"]["Contact"];
            /** @description The person who may act for the company. */
            companyApproverAddress?: components["schemas"]["Address"];
            companyApproverEmail?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description The partner as an organization with a tenant. */
        OrganizationProfileInput: {
            companyName?: string;
            defaultAddress?: components["schemas"]["Address"];
            email?: string | null;
            /** @example en */
            language?: string;
            /** @example en-US */
            culture?: string;
            firstName?: string | null;
            lastName?: string | null;
            address?: components["schemas"]["Address"];
            /** @description Registration number of the company, which some countries ask for. */
            organizationRegistrationNumber?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description Where Microsoft sends its bills to the partner. */
        BillingProfileInput: {
            companyName?: string;
            address?: components["schemas"]["Address"];
            primaryContact?: components["schemas"]["Contact"];
            purchaseOrderNumber?: string | null;
            taxId?: string | null;
            /**
             * @description ISO 4217 code.
             * @example USD
             */
            billingCurrency?: string | null;
            /** @description Day of the month. */
            billingDay?: number | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description How customers reach the partner's support. */
        SupportProfileInput: {
            email?: string | null;
            telephone?: string | null;
            website?: string | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description A lead or an opportunity as one of its partners sees it. The partners of one engagement have a referral each. */
        ReferralInput: {
            /** @description A GUID. Not sent to create one. */
            id?: string;
            /** @description What the referrals of all partners have in common. */
            engagementId?: string;
            name?: string | null;
            /** @description The partner's own id for it. */
            externalReferenceId?: string | null;
            status?: components["schemas"]["ReferralStatus"];
            substatus?: components["schemas"]["ReferralSubstatus"];
            /** @description Why it has this status. */
            statusReason?: string | null;
            type?: components["schemas"]["ReferralType"];
            /** @description Documented name of `type`. */
            referralType?: components["schemas"]["ReferralType"];
            qualification?: components["schemas"]["ReferralQualification"];
            customerProfile?: components["schemas"]["ReferralCustomerProfile"];
            consent?: components["schemas"]["ReferralConsent"];
            details?: components["schemas"]["ReferralDetails"];
            /** @description People of the partner who work on it. */
            team?: components["schemas"]["ReferralMember"][];
            inviteContext?: components["schemas"]["ReferralInviteContext"];
            target?: components["schemas"]["ReferralTarget"][];
            /** @description Version of the referral in double quotes. */
            eTag?: string;
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
            newNote?: components["schemas"]["ServiceRequestNoteInput"];
            fileLinks?: components["schemas"]["FileInfo"][];
        };
        ServiceRequestNoteInput: {
            text?: string;
        };
        /** @description What a customer means to spend on use in a month. */
        SpendingBudgetInput: {
            /** @description Decimal amount in the currency in which the customer's use is billed; `null` is no budget. */
            amount?: number | null;
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** @description What a new user needs. */
        NewCustomerUserInput: WithRequired<components["schemas"]["CustomerUserInput"], "userPrincipalName" | "displayName" | "passwordProfile">;
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
        /** @description The user who gets a role. */
        NewUserMemberInput: WithRequired<components["schemas"]["UserMemberInput"], "displayName" | "userPrincipalName">;
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
        /** @description Where to post which events. The service writes these names in PascalCase. */
        WebhookRegistrationInput: {
            /** @description Public URL that events are posted to. */
            WebhookUrl: string;
            WebhookEvents: components["schemas"]["WebhookEventName"][];
            /** @description Whether events carry their signature in `x-ms-signature` and leave `Authorization` free. */
            SignatureTokenToMsSignatureHeader?: boolean;
            /** @description Facts by name, kept with the registration. */
            Properties?: {
                [key: string]: unknown;
            } | null;
        };
        "analytics.licenses.deployment.list.parameters": Record<string, never>;
        "analytics.licenses.usage.list.parameters": Record<string, never>;
        "customers.analytics.licenses.deployment.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.analytics.licenses.usage.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "analytics.commercial.deployment.license.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /** @description Date of the figures. The latest, unless another is asked for. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"] | string;
        };
        "analytics.partner.commercial.deployment.license.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /** @description Date of the figures. The latest, unless another is asked for. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"] | string;
        };
        "analytics.commercial.usage.license.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /** @description Date of the figures. The latest, unless another is asked for. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"] | string;
        };
        "analytics.partner.commercial.usage.license.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /** @description Date of the figures. The latest, unless another is asked for. */
            processedDateTime?: components["schemas"]["UnzonedDateTime"] | string;
        };
        "analytics.usage.azure.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /**
             * @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given.
             * @default day
             */
            aggregationLevel?: "day" | "week" | "month" | (string & {});
            /**
             * @description Fields to sort by, separated by commas, each with `asc` (when it has neither) or `desc` behind it.
             * @example market,subscriptionCount desc
             */
            orderby?: string;
        };
        "analytics.indirectResellers.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /**
             * @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given.
             * @default day
             */
            aggregationLevel?: "day" | "week" | "month" | (string & {});
            /**
             * @description Fields to sort by, separated by commas, each with `asc` (when it has neither) or `desc` behind it.
             * @example market,subscriptionCount desc
             */
            orderby?: string;
        };
        "analytics.referrals.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /**
             * @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given.
             * @default day
             */
            aggregationLevel?: "day" | "week" | "month" | (string & {});
        };
        "analytics.search.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /**
             * @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given.
             * @default day
             */
            aggregationLevel?: "day" | "week" | "month" | (string & {});
        };
        "analytics.subscriptions.list.parameters": {
            /**
             * @description Rows in a page.
             * @default 10000
             */
            top?: number;
            /** @description Rows to skip, from 0. */
            skip?: number;
            /**
             * @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes.
             * @example market eq 'US'
             * @example autoRenewEnabled eq true
             */
            filter?: string;
            /**
             * @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone.
             * @example subscriptionType,customerMarket
             */
            groupby?: string;
            /** @description Another spelling of `groupby`, in one sample of the documentation. */
            groupBy?: string;
            /**
             * @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given.
             * @default day
             */
            aggregationLevel?: "day" | "week" | "month" | (string & {});
        };
        "auditRecords.list.parameters": {
            /**
             * @description First day, `yyyy-mm-dd`. 30 days ago unless given; more than 90 days ago is refused.
             * @example 2026-10-01
             */
            startDate?: string;
            /**
             * @description Last day, `yyyy-mm-dd`. Today unless given.
             * @example 2026-10-31
             */
            endDate?: string;
            /** @description JSON object with `Field`, `Value` and `Operator`: `CompanyName` with `substring`, `CustomerId` or `ResourceType` with `equals`. */
            filter?: string;
            /** @description Items in a page. */
            size?: number;
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "auditRecords.search.parameters": {
            /**
             * Format: date-time
             * @description Start of the span.
             */
            "auditRequest.startDate"?: string;
            /**
             * Format: date-time
             * @description End of the span.
             */
            "auditRequest.endDate"?: string;
            /** @description Records in a page. */
            "auditRequest.size"?: number;
            /** @description Field to filter by. */
            "auditRequest.filter.field"?: "company_name" | "customer_id" | "resource_type" | (string & {});
            /** @description Value to compare the field with. */
            "auditRequest.filter.value"?: string;
            /** @description How to compare. */
            "auditRequest.filter.operator"?: "equals" | "not_equals" | "greater_than" | "greater_than_or_equals" | "less_than" | "less_than_or_equals" | "substring" | "and" | "or" | "starts_with" | "not_starts_with" | (string & {});
        };
        "auditRecords.get.parameters": {
            /** @description Id of the record, the last segment of the `AuditUri` of a webhook event. */
            auditRecordId: string;
        };
        "billingExports.reconciliation.billed.export.parameters": Record<string, never>;
        "billingExports.reconciliation.unbilled.export.parameters": Record<string, never>;
        "billingExports.usage.billed.export.parameters": Record<string, never>;
        "billingExports.usage.unbilled.export.parameters": Record<string, never>;
        "billingExports.operations.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, the end of its `Location`.
             */
            operationId: string;
        };
        "billingExports.manifests.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the manifest, the end of the operation's navigation link.
             */
            manifestId: string;
        };
        "billingV2.unbilledUsage.create.parameters": {
            /**
             * @description All properties of a line item, or the most important ones.
             * @default full
             */
            fragment?: "full" | "basic" | (string & {});
            /** @description The billing period that runs now, or the one before it. */
            period: "current" | "last" | (string & {});
            /**
             * @description Billing currency, an ISO 4217 code.
             * @example USD
             */
            currencyCode: string;
        };
        "billingV2.billedUsage.invoices.create.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
            /**
             * @description All properties of a line item, or the most important ones.
             * @default full
             */
            fragment?: "full" | "basic" | (string & {});
        };
        "billingV2.billingOperations.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, the end of its `Operation-Location`.
             */
            operationId: string;
        };
        "billingV2.billingManifests.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the manifest, the end of the operation's `resourceLocation`.
             */
            manifestId: string;
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
        "customers.deviceBatches.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.deviceBatches.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.deviceBatches.devices.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the batch, the name that its creator chose. */
            deviceBatchId: string;
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
        };
        "customers.deviceBatches.devices.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the batch, the name that its creator chose. */
            deviceBatchId: string;
        };
        "customers.deviceBatches.devices.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the batch, the name that its creator chose. */
            deviceBatchId: string;
            /** @description Id of the device, mostly a GUID. */
            deviceId: string;
        };
        "customers.deviceBatches.devices.delete.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Id of the batch, the name that its creator chose. */
            deviceBatchId: string;
            /** @description Id of the device, mostly a GUID. */
            deviceId: string;
        };
        "customers.devicePolicyUpdates.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.batchJobStatus.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the upload or change, the end of its `Location`.
             */
            batchTrackingId: string;
        };
        "customers.policies.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.policies.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.policies.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the policy.
             */
            policyId: string;
        };
        "customers.policies.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the policy.
             */
            policyId: string;
        };
        "customers.policies.delete.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * Format: uuid
             * @description Id of the policy.
             */
            policyId: string;
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
        "groups.assignLicense.parameters": {
            /**
             * Format: uuid
             * @description Entra object id of the group.
             */
            groupId: string;
        };
        "insights.datasets.list.parameters": {
            /**
             * @description Only this dataset.
             * @example DynamicsUsage
             * @example ISVOrder
             */
            datasetName?: string;
        };
        "insights.queries.list.parameters": {
            /** @description Only the query with this id. */
            queryId?: string;
            /** @description Only the query with this name. */
            queryName?: string;
            /** @description Whether to list the queries of the service too. */
            includeSystemQueries?: boolean;
            /** @description Whether to list the queries of the service alone. */
            includeOnlySystemQueries?: boolean;
        };
        "insights.queries.create.parameters": Record<string, never>;
        "insights.queries.delete.parameters": {
            /** @description Id of the query, a GUID. */
            queryId: string;
        };
        "insights.queries.test.parameters": {
            /**
             * @description Text of the query to try.
             * @example SELECT OrderId FROM ISVOrder
             */
            exportQuery?: string;
            /** @description Id of the query to try. */
            queryId?: string;
            /** @description Start of the data, instead of the time span in the query. */
            startTime?: string;
            /** @description End of the data, instead of the time span in the query. */
            endTime?: string;
        };
        "insights.reports.list.parameters": {
            /** @description Only the report with this id. */
            reportId?: string;
            /** @description Only the report with this name. */
            reportName?: string;
            /** @description Only reports that run this query. */
            queryId?: string;
        };
        "insights.reports.create.parameters": Record<string, never>;
        "insights.reports.update.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "insights.reports.delete.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "insights.reports.pause.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "insights.reports.resume.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "insights.reports.executions.list.parameters": {
            /** @description Id of the report, or several joined by `;`. */
            reportId: string;
            /** @description Only this execution, or several joined by `;`. */
            executionId?: string;
            /**
             * @description Only executions in this state, or in several joined by `;`.
             * @default Completed
             */
            executionStatus?: "Pending" | "Running" | "Paused" | "Completed" | (string & {});
            /**
             * @description Whether to give the latest execution alone, and not all of the last 90 days.
             * @default true
             */
            getLatestExecution?: boolean;
        };
        "products.checkInventory.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
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
        "invoices.receipts.documents.statement.get.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
            /**
             * @description Id of the tax receipt, one of the invoice's `taxReceipts`.
             * @example 123456
             */
            receiptId: string;
        };
        "marketplaceAnalytics.datasets.list.parameters": {
            /**
             * @description Only this dataset.
             * @example DynamicsUsage
             * @example ISVOrder
             */
            datasetName?: string;
        };
        "marketplaceAnalytics.queries.list.parameters": {
            /** @description Only the query with this id. */
            queryId?: string;
            /** @description Only the query with this name. */
            queryName?: string;
            /** @description Whether to list the queries of the service too. */
            includeSystemQueries?: boolean;
            /** @description Whether to list the queries of the service alone. */
            includeOnlySystemQueries?: boolean;
        };
        "marketplaceAnalytics.queries.create.parameters": Record<string, never>;
        "marketplaceAnalytics.queries.delete.parameters": {
            /** @description Id of the query, a GUID. */
            queryId: string;
        };
        "marketplaceAnalytics.queries.test.parameters": {
            /**
             * @description Text of the query to try.
             * @example SELECT OrderId FROM ISVOrder
             */
            exportQuery?: string;
            /** @description Id of the query to try. */
            queryId?: string;
            /** @description Start of the data, instead of the time span in the query. */
            startTime?: string;
            /** @description End of the data, instead of the time span in the query. */
            endTime?: string;
        };
        "marketplaceAnalytics.reports.list.parameters": {
            /** @description Only the report with this id. */
            reportId?: string;
            /** @description Only the report with this name. */
            reportName?: string;
            /** @description Only reports that run this query. */
            queryId?: string;
        };
        "marketplaceAnalytics.reports.create.parameters": Record<string, never>;
        "marketplaceAnalytics.reports.update.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "marketplaceAnalytics.reports.delete.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "marketplaceAnalytics.reports.pause.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "marketplaceAnalytics.reports.resume.parameters": {
            /** @description Id of the report, a GUID. */
            reportId: string;
        };
        "marketplaceAnalytics.reports.executions.list.parameters": {
            /** @description Id of the report, or several joined by `;`. */
            reportId: string;
            /** @description Only this execution, or several joined by `;`. */
            executionId?: string;
            /**
             * @description Only executions in this state, or in several joined by `;`.
             * @default Completed
             */
            executionStatus?: "Pending" | "Running" | "Paused" | "Completed" | (string & {});
            /**
             * @description Whether to give the latest execution alone, and not all of the last 90 days.
             * @default true
             */
            getLatestExecution?: boolean;
        };
        "offers.list.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description Only offers of this category. Known from Microsoft's .NET SDK alone. */
            offer_category_id?: string;
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Items in a page. */
            size?: number;
        };
        "offers.get.parameters": {
            /**
             * @description Id of the offer, a GUID; of Azure offers a name.
             * @example 195416C1-3447-423A-B37B-EE59A99A19C4
             * @example MS-AZR-0145P
             */
            offerId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        "offers.addOns.list.parameters": {
            /**
             * @description Id of the offer, a GUID; of Azure offers a name.
             * @example 195416C1-3447-423A-B37B-EE59A99A19C4
             * @example MS-AZR-0145P
             */
            offerId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Items in a page. */
            size?: number;
        };
        "offerCategories.list.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        "customers.offers.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description Items to skip, from 0. */
            offset?: number;
            /** @description Items in a page. */
            size?: number;
        };
        "customers.offerCategories.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
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
        "payouts.payments.create.parameters": {
            /**
             * @description OData expression over `payoutStatusUpdateTS`, `enrollmentParticipantId`, `programName`, `payoutOrderType`, `paymentId` and `paymentDate`. Without it, everything.
             * @example paymentDate ge 2026-03-01 and paymentDate le 2026-04-12
             */
            $filter?: string;
            /**
             * @description Form of the file.
             * @default csv
             */
            fileformat?: "csv" | "tsv" | (string & {});
        };
        "payouts.payments.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, from the answer to its creation.
             */
            requestId: string;
        };
        "payouts.payments.delete.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, from the answer to its creation.
             */
            requestId: string;
        };
        "payouts.transactionHistory.create.parameters": {
            /**
             * @description OData expression over `enrollmentParticipantId`, `programName`, `earningForDate`, `transactionAmount`, `earningAmount`, `engagementName`, `payableSubType` and `payoutStatus`. Without it, everything.
             * @example earningForDate ge 2026-03-01
             */
            $filter?: string;
            /**
             * @description Form of the file.
             * @default csv
             */
            fileformat?: "csv" | "tsv" | (string & {});
        };
        "payouts.transactionHistory.get.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, from the answer to its creation.
             */
            requestId: string;
        };
        "payouts.transactionHistory.delete.parameters": {
            /**
             * Format: uuid
             * @description Id of the export, from the answer to its creation.
             */
            requestId: string;
        };
        "priceSheets.get.parameters": {
            /**
             * @description Country of the prices, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            market: string;
            /** @description What the prices are for. */
            view: "azure_consumption" | "azure_reservations" | "updatedlicensebased" | "software" | "marketplace" | (string & {});
            /**
             * @description The prices of now, of a past month, or of the next one.
             * @default current
             */
            timeline?: "current" | "history" | "future" | (string & {});
            /**
             * @description Month of the prices as YYYYMM, needed for `history`.
             * @example 202609
             */
            month?: string;
            /**
             * @description `deflate` has the file compressed on its way. Browsers set this header themselves.
             * @example deflate
             */
            acceptEncoding?: string;
        };
        "offerMatrix.get.parameters": {
            /**
             * @description Month as YYYYMM.
             * @example 202609
             */
            month: string;
            /**
             * @description `deflate` has the file compressed on its way. Browsers set this header themselves.
             * @example deflate
             */
            acceptEncoding?: string;
        };
        "fxRates.get.parameters": {
            /**
             * @description Month as YYYYMM.
             * @example 202609
             */
            month: string;
            /**
             * @description `deflate` has the file compressed on its way. Browsers set this header themselves.
             * @example deflate
             */
            acceptEncoding?: string;
        };
        "rateCards.azure.get.parameters": {
            /**
             * @description Currency of the rates, an ISO 4217 code.
             * @default USD
             */
            currency?: string;
            /**
             * @description Country that the offer is bought in, an ISO 3166-1 alpha-2 code.
             * @default US
             */
            region?: string;
        };
        "rateCards.azureShared.get.parameters": {
            /**
             * @description Currency of the rates, an ISO 4217 code; without it, that of the market.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Market, an ISO 3166-1 alpha-2 code; without it, that of the partner's profile.
             * @example DE
             */
            region?: string;
        };
        "margins.list.parameters": Record<string, never>;
        "margins.download.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        "profiles.legalBusiness.get.parameters": {
            /** @description The profile as it is, or as it was vetted last. Known from Microsoft's .NET SDK alone. */
            vettingVersion?: "Current" | "LastFinalized" | (string & {});
        };
        "profiles.legalBusiness.update.parameters": Record<string, never>;
        "profiles.organization.get.parameters": Record<string, never>;
        "profiles.organization.update.parameters": Record<string, never>;
        "profiles.billing.get.parameters": Record<string, never>;
        "profiles.billing.update.parameters": Record<string, never>;
        "profiles.support.get.parameters": Record<string, never>;
        "profiles.support.update.parameters": Record<string, never>;
        "profiles.mpn.get.parameters": {
            /**
             * @description Partner id (MPN) of another partner.
             * @example 4847383
             */
            mpnId?: string;
        };
        "accountSettings.get.parameters": {
            /** @description Name of the setting. */
            settingName: string;
        };
        "accountSettings.update.parameters": {
            /** @description Name of the setting. */
            settingName: string;
        };
        "enrolledPrograms.get.parameters": {
            /** @description Type of the program. */
            programType: string;
        };
        "productPromotions.list.parameters": {
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
            /** @description Only promotions for this market segment. `commercial` is the one that is documented. */
            segment: "commercial" | "education" | "government" | "nonprofit" | (string & {});
        };
        "productPromotions.get.parameters": {
            /**
             * @description Id of the promotion, three parts with colons between them.
             * @example 39NFJQT1PM6C:0005:39NFJQT1Q5L7
             */
            promotionId: string;
            /**
             * @description Country of the catalog, an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        "customers.promotionEligibilities.create.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "invoices.estimates.links.list.parameters": {
            /**
             * @description Currency of the charges, an ISO 4217 code.
             * @example usd
             */
            currencycode: string;
        };
        "invoices.lineItems.query.parameters": {
            /**
             * @description Id of the invoice.
             * @example G000024135
             * @example D02005YFHI
             */
            invoiceId: string;
            /** @description Whose charges to list. */
            provider: "onetime" | "office" | "azure" | "marketplace" | "all" | (string & {});
            /** @description Charges (`billinglineitems`) or the use behind them (`usagelineitems`). */
            invoicelineitemtype: "billinglineitems" | "usagelineitems" | (string & {});
            /**
             * @description Currency of the charges, an ISO 4217 code. The provider `onetime` needs it.
             * @example usd
             */
            currencycode?: string;
            /** @description The billing period, where the charges are not billed yet. */
            period?: "current" | "previous" | (string & {});
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
        "referrals.list.parameters": {
            /**
             * @description Properties to answer with, separated by commas.
             * @example id,displayName,status
             */
            $select?: string;
            /**
             * @description OData expression that the referrals fulfil.
             * @example status eq 'New' and direction eq 'Incoming'
             */
            $filter?: string;
            /**
             * @description Date to sort by, `createdDateTime` or `updatedDateTime`, with `asc` or `desc`.
             * @example createdDateTime desc
             */
            $orderby?: string;
            /** @description Referrals in a page. */
            $top?: number;
            /** @description Say in `@odata.count` how many results there are in all. */
            $count?: boolean;
            /** @description Token of the next page, from `@odata.nextLink`. */
            $skipToken?: string;
            /**
             * Format: uuid
             * @description Traces the call through the service, a new GUID for each.
             */
            clientrequestid?: string;
        };
        "referrals.create.parameters": {
            /**
             * Format: uuid
             * @description Traces the call through the service, a new GUID for each.
             */
            clientrequestid?: string;
        };
        "referrals.get.parameters": {
            /** @description Id of the referral, a GUID. */
            referralId: string;
            /**
             * Format: uuid
             * @description Traces the call through the service, a new GUID for each.
             */
            clientrequestid?: string;
        };
        "referrals.replace.parameters": {
            /** @description Id of the referral, a GUID. */
            referralId: string;
            /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
            ifMatch?: string;
            /**
             * Format: uuid
             * @description Traces the call through the service, a new GUID for each.
             */
            clientrequestid?: string;
        };
        "referrals.update.parameters": {
            /** @description Id of the referral, a GUID. */
            referralId: string;
            /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
            ifMatch?: string;
            /** @description `return=representation` asks for the changed referral in the answer. */
            prefer?: "return=representation" | (string & {});
            /**
             * Format: uuid
             * @description Traces the call through the service, a new GUID for each.
             */
            clientrequestid?: string;
        };
        "partnerRequests.list.parameters": Record<string, never>;
        "applicationMfaAdoptionStatus.list.parameters": {
            /** @description First day to count. */
            startDate?: string;
            /** @description Last day to count. */
            endDate?: string;
        };
        "nonMfaCompliantPartnerPrincipals.list.parameters": Record<string, never>;
        "fraudEvents.list.parameters": {
            /** @description Only alerts in this state. */
            EventStatus?: "Active" | "Investigating" | "Resolved" | (string & {});
            /**
             * Format: uuid
             * @description Only alerts about this Azure subscription.
             */
            SubscriptionId?: string;
            /** @description Only alerts of this type. Works with `X-NewEventsModel` alone. */
            EventType?: "ServiceHealthSecurityAdvisory" | "UsageAnomalyDetection" | "MultiRegionVirtualMachineScaleSetDeploymentAnomaly" | "NetworkConnectionsToCryptoMiningPools" | "VirtualMachineDeploymentAnomaly" | "MultiRegionMachineLearningUsageAnomaly" | (string & {});
            /** @description Alerts in a page. Works with `X-NewEventsModel` and `PageNumber` alone. */
            PageSize?: number;
            /** @description Number of the page, from 1. Works with `X-NewEventsModel` and `PageSize` alone. */
            PageNumber?: number;
            /** @description Whether to speak of the newer types of alerts too, with all their properties. */
            newEventsModel?: boolean;
        };
        "fraudEvents.subscription.status.update.parameters": {
            /**
             * Format: uuid
             * @description The Azure subscription.
             */
            subscriptionId: string;
            /** @description Whether to speak of the newer types of alerts too, with all their properties. */
            newEventsModel?: boolean;
        };
        "customers.serviceCosts.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
            billingPeriod: "mostrecent" | "current" | (string & {});
        };
        "customers.serviceCosts.lineItems.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
            billingPeriod: "mostrecent" | "current" | (string & {});
        };
        "serviceHealth.healthOverviews.list.parameters": {
            /** @description Related resources to include. */
            $expand?: "issues" | (string & {});
        };
        "serviceHealth.issues.list.parameters": {
            /**
             * @description `odata.maxpagesize=` with the results in a page, 1000 at most.
             * @example odata.maxpagesize=100
             */
            prefer?: string;
        };
        "serviceHealth.messages.list.parameters": {
            /**
             * @description `odata.maxpagesize=` with the results in a page, 1000 at most.
             * @example odata.maxpagesize=100
             */
            prefer?: string;
        };
        "serviceIncidents.office.list.parameters": {
            /**
             * @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`).
             * @example {"Field":"Resolved","Value":"false","Operator":"equals"}
             */
            filter?: string;
        };
        "serviceIncidents.office.count.parameters": {
            /**
             * @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`).
             * @example {"Field":"Resolved","Value":"false","Operator":"equals"}
             */
            filter?: string;
        };
        "customers.serviceIncidents.office.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
            /**
             * @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`).
             * @example {"Field":"Resolved","Value":"false","Operator":"equals"}
             */
            filter?: string;
        };
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
            serviceRequestId: string;
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
        "usageSummary.get.parameters": Record<string, never>;
        "customers.usageRecords.list.parameters": Record<string, never>;
        "customers.usageSummary.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.usageBudget.get.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.usageBudget.update.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.subscriptions.usageRecords.list.parameters": {
            /**
             * Format: uuid
             * @description Entra tenant id of the customer.
             */
            customerId: string;
        };
        "customers.subscriptions.usageSummary.get.parameters": {
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
        "customers.subscriptions.usageRecords.resources.list.parameters": {
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
        "customers.subscriptions.meterUsageRecords.list.parameters": {
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
        "customers.subscriptions.resourceUsageRecords.list.parameters": {
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
        "customers.subscriptions.utilizations.azure.list.parameters": {
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
            /**
             * Format: date-time
             * @description When the use was reported, at the earliest. A `+` in the offset has to be encoded.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description When the use was reported, at the latest. A `+` in the offset has to be encoded.
             */
            end_time: string;
            /**
             * @description Records for days or for hours.
             * @default daily
             */
            granularity?: "daily" | "hourly" | (string & {});
            /**
             * @description Records for each resource instance, or sums over them.
             * @default true
             */
            show_details?: boolean;
            /**
             * @description Records in a page.
             * @default 1000
             */
            size?: number;
            /** @description Which page to go to from the one that the continuation token stands for. */
            seek_operation?: "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});
            /** @description Token of the next page, from the `links.next` of the page before. */
            continuationToken?: string;
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
        "domains.exists.parameters": {
            /**
             * @description The domain.
             * @example contoso.onmicrosoft.com
             */
            domain: string;
        };
        "validations.checkDomainAvailability.parameters": {
            /**
             * @description What would stand before `.onmicrosoft.com`.
             * @example contoso
             */
            domainPrefix: string;
        };
        "validations.address.parameters": Record<string, never>;
        "countryValidationRules.get.parameters": {
            /**
             * @description ISO 3166-1 alpha-2 code of the country.
             * @example US
             */
            countryCode: string;
        };
        "webhooks.registration.events.list.parameters": Record<string, never>;
        "webhooks.registration.get.parameters": Record<string, never>;
        "webhooks.registration.create.parameters": Record<string, never>;
        "webhooks.registration.update.parameters": Record<string, never>;
        "webhooks.registration.validationEvents.create.parameters": Record<string, never>;
        "webhooks.registration.validationEvents.get.parameters": {
            /**
             * Format: uuid
             * @description Id that the test event was answered with.
             */
            correlationId: string;
        };
        "webhooks.internalApp.registration.events.list.parameters": Record<string, never>;
        "webhooks.internalApp.registration.list.parameters": Record<string, never>;
        "webhooks.internalApp.registration.create.parameters": Record<string, never>;
        "webhooks.internalApp.registration.update.parameters": Record<string, never>;
        "webhooks.internalApp.registration.validationEvents.create.parameters": Record<string, never>;
        "webhooks.internalApp.registration.validationEvents.get.parameters": {
            /**
             * Format: uuid
             * @description Id that the test event was answered with.
             */
            correlationId: string;
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
        /** @description Rows in a page. */
        AnalyticsTop: number;
        /** @description Rows to skip, from 0. */
        AnalyticsSkip: number;
        /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
        AnalyticsFilter: string;
        /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
        AnalyticsGroupBy: string;
        /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
        AnalyticsAggregationLevel: ("day" | "week" | "month") | string;
        /** @description Fields to sort by, separated by commas, each with `asc` (when it has neither) or `desc` behind it. */
        AnalyticsOrderBy: string;
        /** @description Date of the figures. The latest, unless another is asked for. */
        AnalyticsProcessedDateTime: components["schemas"]["UnzonedDateTime"] | string;
        /** @description All properties of a line item, or the most important ones. */
        BillingFragment: ("full" | "basic") | string;
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
        ReservationScope: "AzurePlan" | string;
        /** @description Entra tenant id of the customer. */
        CustomerId: string;
        /** @description Id of the batch, the name that its creator chose. */
        DeviceBatchId: string;
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
        /** @description Only this dataset. */
        InsightsDatasetName: string;
        /** @description Id of the query, a GUID. */
        InsightsQueryId: string;
        /** @description Only the query with this id. */
        InsightsQueryIdFilter: string;
        /** @description Only the query with this name. */
        InsightsQueryName: string;
        /** @description Whether to list the queries of the service too. */
        InsightsIncludeSystemQueries: boolean;
        /** @description Whether to list the queries of the service alone. */
        InsightsIncludeOnlySystemQueries: boolean;
        /** @description Text of the query to try. */
        InsightsExportQuery: string;
        /** @description Id of the query to try. */
        InsightsTestedQueryId: string;
        /** @description Start of the data, instead of the time span in the query. */
        InsightsStartTime: string;
        /** @description End of the data, instead of the time span in the query. */
        InsightsEndTime: string;
        /** @description Id of the report, a GUID. */
        InsightsReportId: string;
        /** @description Only the report with this id. */
        InsightsReportIdFilter: string;
        /** @description Only the report with this name. */
        InsightsReportName: string;
        /** @description Only reports that run this query. */
        InsightsReportQueryId: string;
        /** @description Id of the report, or several joined by `;`. */
        InsightsExecutedReportId: string;
        /** @description Only this execution, or several joined by `;`. */
        InsightsExecutionId: string;
        /** @description Only executions in this state, or in several joined by `;`. */
        InsightsExecutionStatus: ("Pending" | "Running" | "Paused" | "Completed") | string;
        /** @description Whether to give the latest execution alone, and not all of the last 90 days. */
        InsightsGetLatestExecution: boolean;
        /** @description Id of the invoice. */
        InvoiceId: string;
        /** @description Line items in a page. */
        LineItemSize: number;
        /** @description Only items with partner earned credit, or only those without. For use billed one time alone. */
        HasPartnerEarnedCredit: boolean;
        /** @description Id of the offer, a GUID; of Azure offers a name. */
        OfferId: string;
        /** @description Id of the order, a GUID in legacy commerce and 12 or 33 characters in new commerce. */
        OrderId: string;
        /** @description Whether the prices of the line items are wanted. */
        IncludePrice: boolean;
        /** @description Id of the export, from the answer to its creation. */
        ExportRequestId: string;
        /** @description Form of the file. */
        ExportFileFormat: ("csv" | "tsv") | string;
        /** @description Month as YYYYMM. */
        SheetMonth: string;
        /** @description `deflate` has the file compressed on its way. Browsers set this header themselves. */
        AcceptEncoding: string;
        /** @description Traces the call through the service, a new GUID for each. */
        ClientRequestId: string;
        /** @description Whether to speak of the newer types of alerts too, with all their properties. */
        NewEventsModel: boolean;
        /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
        ServiceCostsBillingPeriod: ("mostrecent" | "current") | string;
        /** @description `odata.maxpagesize=` with the results in a page, 1000 at most. */
        PreferPageSize: string;
        /** @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`). */
        ServiceIncidentFilter: string;
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
        SeekOperation: ("Next" | "Previous" | "First" | "Last" | "PageIndex") | string;
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
        /** @description Id that the test event was answered with. */
        ValidationEventId: string;
    };
    requestBodies: never;
    headers: {
        /** @description URL to ask how far the export is. */
        BillingExportLocation: string;
        /** @description URL to ask how far the export is. */
        BillingOperationLocation: string;
        /** @description Path of the batch job status, without `/v1`. */
        BatchJobLocation: string;
        /** @description URL of the new resource. */
        Location: string;
        /** @description Name of the file. */
        ContentDisposition: string;
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
export type $defs = Record<string, never>;
export interface operations {
    "analytics.licenses.deployment.list": {
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
            /** @description A figure for each service and channel. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerLicensesDeploymentInsightsCollection"];
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
    "analytics.licenses.usage.list": {
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
            /** @description A figure for each workload. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerLicensesUsageInsightsCollection"];
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
    "customers.analytics.licenses.deployment.list": {
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
            /** @description A figure for each product. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLicensesDeploymentInsightsCollection"];
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
    "customers.analytics.licenses.usage.list": {
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
            /** @description A figure for each product and workload. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLicensesUsageInsightsCollection"];
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
    "analytics.commercial.deployment.license.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseDeploymentAnalyticsCollection"];
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
    "analytics.partner.commercial.deployment.license.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseDeploymentAnalyticsCollection"];
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
    "analytics.commercial.usage.license.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseUsageAnalyticsCollection"];
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
    "analytics.partner.commercial.usage.license.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Date of the figures. The latest, unless another is asked for. */
                processedDateTime?: components["parameters"]["AnalyticsProcessedDateTime"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseUsageAnalyticsCollection"];
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
    "analytics.usage.azure.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
                aggregationLevel?: components["parameters"]["AnalyticsAggregationLevel"];
                /** @description Fields to sort by, separated by commas, each with `asc` (when it has neither) or `desc` behind it. */
                orderby?: components["parameters"]["AnalyticsOrderBy"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsAzureUsageCollection"];
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
    "analytics.indirectResellers.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
                aggregationLevel?: components["parameters"]["AnalyticsAggregationLevel"];
                /** @description Fields to sort by, separated by commas, each with `asc` (when it has neither) or `desc` behind it. */
                orderby?: components["parameters"]["AnalyticsOrderBy"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsIndirectResellersCollection"];
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
    "analytics.referrals.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
                aggregationLevel?: components["parameters"]["AnalyticsAggregationLevel"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsReferralsCollection"];
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
    "analytics.search.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
                aggregationLevel?: components["parameters"]["AnalyticsAggregationLevel"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSearchCollection"];
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
    "analytics.subscriptions.list": {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                top?: components["parameters"]["AnalyticsTop"];
                /** @description Rows to skip, from 0. */
                skip?: components["parameters"]["AnalyticsSkip"];
                /** @description Statements of field, operator (such as `eq`, `ne`) and value, joined by `and` and `or`, with texts in single quotes. */
                filter?: components["parameters"]["AnalyticsFilter"];
                /** @description Fields to aggregate by, separated by commas. Rows then have these fields and the counts alone. */
                groupby?: components["parameters"]["AnalyticsGroupBy"];
                /**
                 * @deprecated
                 * @description Another spelling of `groupby`, in one sample of the documentation.
                 */
                groupBy?: string;
                /** @description Period that the dates in `groupby` are aggregated to; without `groupby` it can't be given. */
                aggregationLevel?: components["parameters"]["AnalyticsAggregationLevel"];
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
            /** @description A page of rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSubscriptionCollection"];
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
    "auditRecords.list": {
        parameters: {
            query?: {
                /** @description First day, `yyyy-mm-dd`. 30 days ago unless given; more than 90 days ago is refused. */
                startDate?: string;
                /** @description Last day, `yyyy-mm-dd`. Today unless given. */
                endDate?: string;
                /**
                 * @description JSON object with `Field`, `Value` and `Operator`: `CompanyName` with `substring`, `CustomerId` or `ResourceType` with `equals`.
                 * @example {"Field":"ResourceType","Value":"Subscription","Operator":"equals"}
                 */
                filter?: string;
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
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
            /** @description A page of records. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecordCollection"];
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
    "auditRecords.search": {
        parameters: {
            query?: {
                /** @description Start of the span. */
                "auditRequest.startDate"?: string;
                /** @description End of the span. */
                "auditRequest.endDate"?: string;
                /** @description Records in a page. */
                "auditRequest.size"?: number;
                /** @description Field to filter by. */
                "auditRequest.filter.field"?: ("company_name" | "customer_id" | "resource_type") | string;
                /** @description Value to compare the field with. */
                "auditRequest.filter.value"?: string;
                /** @description How to compare. */
                "auditRequest.filter.operator"?: components["schemas"]["FieldFilterOperation"];
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
            /** @description A page of records. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecordCollection"];
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
    "auditRecords.get": {
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
                /** @description Id of the record, the last segment of the `AuditUri` of a webhook event. */
                auditRecordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecord"];
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
    "billingExports.reconciliation.billed.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BilledExportRequest"];
            };
        };
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    Location: components["headers"]["BillingExportLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingExports.reconciliation.unbilled.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbilledExportRequest"];
            };
        };
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    Location: components["headers"]["BillingExportLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingExports.usage.billed.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BilledExportRequest"];
            };
        };
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    Location: components["headers"]["BillingExportLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingExports.usage.unbilled.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbilledExportRequest"];
            };
        };
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    Location: components["headers"]["BillingExportLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingExports.operations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, the end of its `Location`. */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. Of one that succeeded, the navigation link leads to its manifest. */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersBillingOperation"];
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
    "billingExports.manifests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the manifest, the end of the operation's navigation link. */
                manifestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files of the export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersBillingManifest"];
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
    "billingV2.unbilledUsage.create": {
        parameters: {
            query: {
                /** @description All properties of a line item, or the most important ones. */
                fragment?: components["parameters"]["BillingFragment"];
                /** @description The billing period that runs now, or the one before it. */
                period: ("current" | "last") | string;
                /** @description Billing currency, an ISO 4217 code. */
                currencyCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    "Operation-Location": components["headers"]["BillingOperationLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingV2.billedUsage.invoices.create": {
        parameters: {
            query?: {
                /** @description All properties of a line item, or the most important ones. */
                fragment?: components["parameters"]["BillingFragment"];
            };
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export has begun. */
            202: {
                headers: {
                    "Operation-Location": components["headers"]["BillingOperationLocation"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "billingV2.billingOperations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the export, the end of its `Operation-Location`. */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. Of one that succeeded, `resourceLocation` leads to its manifest. */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingOperation"];
                };
            };
            400: components["responses"]["GraphError"];
            401: components["responses"]["GraphError"];
            403: components["responses"]["GraphError"];
            404: components["responses"]["GraphError"];
            /** @description The export has expired; ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphFault"];
                };
            };
            429: components["responses"]["GraphError"];
            500: components["responses"]["GraphError"];
            503: components["responses"]["GraphError"];
        };
    };
    "billingV2.billingManifests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the manifest, the end of the operation's `resourceLocation`. */
                manifestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files of the export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManifest"];
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
                "application/json": components["schemas"]["NewCustomerInput"];
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
    "customers.deviceBatches.list": {
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
            /** @description The batches. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceBatchCollection"];
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
    "customers.deviceBatches.create": {
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
                "application/json": components["schemas"]["DeviceBatchCreationRequestInput"];
            };
        };
        responses: {
            /** @description The upload has begun. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    Location: components["headers"]["BatchJobLocation"];
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
    "customers.deviceBatches.devices.list": {
        parameters: {
            query?: never;
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
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCollection"];
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
    "customers.deviceBatches.devices.create": {
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
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceInput"][];
            };
        };
        responses: {
            /** @description The upload has begun. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    Location: components["headers"]["BatchJobLocation"];
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
    "customers.deviceBatches.devices.update": {
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
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
                /** @description Id of the device, mostly a GUID. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceInput"];
            };
        };
        responses: {
            /** @description The device after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
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
    "customers.deviceBatches.devices.delete": {
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
                /** @description Id of the batch, the name that its creator chose. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
                /** @description Id of the device, mostly a GUID. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is gone. */
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
    "customers.devicePolicyUpdates.update": {
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
                "application/json": components["schemas"]["DevicePolicyUpdateRequest"];
            };
        };
        responses: {
            /** @description The change has begun. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    Location: components["headers"]["BatchJobLocation"];
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
    "customers.batchJobStatus.get": {
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
                /** @description Id of the upload or change, the end of its `Location`. */
                batchTrackingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is, in all and for each device. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUploadDetails"];
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
    "customers.policies.list": {
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
            /** @description The policies. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationPolicyCollection"];
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
    "customers.policies.create": {
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
                "application/json": components["schemas"]["NewConfigurationPolicy"];
            };
        };
        responses: {
            /** @description The new policy. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationPolicy"];
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
    "customers.policies.get": {
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
                /** @description Id of the policy. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationPolicy"];
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
    "customers.policies.update": {
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
                /** @description Id of the policy. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationPolicyUpdate"];
            };
        };
        responses: {
            /** @description The policy after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationPolicy"];
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
    "customers.policies.delete": {
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
                /** @description Id of the policy. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. */
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
                Prefer?: "include-unknown-enum-members" | string;
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
    "groups.assignLicense": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra object id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupLicenseAssignment"];
            };
        };
        responses: {
            /** @description The group; the change to its members has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
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
    "insights.datasets.list": {
        parameters: {
            query?: {
                /** @description Only this dataset. */
                datasetName?: components["parameters"]["InsightsDatasetName"];
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
            /** @description The datasets with their columns. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsDatasetCollection"];
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
    "insights.queries.list": {
        parameters: {
            query?: {
                /** @description Only the query with this id. */
                queryId?: components["parameters"]["InsightsQueryIdFilter"];
                /** @description Only the query with this name. */
                queryName?: components["parameters"]["InsightsQueryName"];
                /** @description Whether to list the queries of the service too. */
                includeSystemQueries?: components["parameters"]["InsightsIncludeSystemQueries"];
                /** @description Whether to list the queries of the service alone. */
                includeOnlySystemQueries?: components["parameters"]["InsightsIncludeOnlySystemQueries"];
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
            /** @description The queries. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
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
    "insights.queries.create": {
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
                "application/json": components["schemas"]["InsightsReportQueryRequest"];
            };
        };
        responses: {
            /** @description The query, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
                };
            };
            /** @description The query, alone in the collection. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
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
    "insights.queries.delete": {
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
                /** @description Id of the query, a GUID. */
                queryId: components["parameters"]["InsightsQueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The query that was deleted, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
                };
            };
            /** @description It is deleted. */
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
    "insights.queries.test": {
        parameters: {
            query?: {
                /** @description Text of the query to try. */
                exportQuery?: components["parameters"]["InsightsExportQuery"];
                /** @description Id of the query to try. */
                queryId?: components["parameters"]["InsightsTestedQueryId"];
                /** @description Start of the data, instead of the time span in the query. */
                startTime?: components["parameters"]["InsightsStartTime"];
                /** @description End of the data, instead of the time span in the query. */
                endTime?: components["parameters"]["InsightsEndTime"];
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
            /** @description The rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsRowCollection"];
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
    "insights.reports.list": {
        parameters: {
            query?: {
                /** @description Only the report with this id. */
                reportId?: components["parameters"]["InsightsReportIdFilter"];
                /** @description Only the report with this name. */
                reportName?: components["parameters"]["InsightsReportName"];
                /** @description Only reports that run this query. */
                queryId?: components["parameters"]["InsightsReportQueryId"];
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
            /** @description The reports. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "insights.reports.create": {
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
                "application/json": components["schemas"]["InsightsReportRequest"];
            };
        };
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
                };
            };
            /** @description The report, alone in the collection. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "insights.reports.update": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightsReportUpdate"];
            };
        };
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "insights.reports.delete": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report that was deleted, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
                };
            };
            /** @description It is deleted. */
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
    "insights.reports.pause": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "insights.reports.resume": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "insights.reports.executions.list": {
        parameters: {
            query?: {
                /** @description Only this execution, or several joined by `;`. */
                executionId?: components["parameters"]["InsightsExecutionId"];
                /** @description Only executions in this state, or in several joined by `;`. */
                executionStatus?: components["parameters"]["InsightsExecutionStatus"];
                /** @description Whether to give the latest execution alone, and not all of the last 90 days. */
                getLatestExecution?: components["parameters"]["InsightsGetLatestExecution"];
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
                /** @description Id of the report, or several joined by `;`. */
                reportId: components["parameters"]["InsightsExecutedReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executions. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportExecutionCollection"];
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
    "products.checkInventory": {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryCheckRequest"];
            };
        };
        responses: {
            /** @description The items asked for, each with its restrictions; a product without SKU stands for all of its SKUs. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItem"][];
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
                billingProvider: ("OneTime" | "Azure" | "Office") | string;
                /** @description Charges (`BillingLineItems`) or the use behind them (`UsageLineItems`). */
                invoiceLineItemType: ("BillingLineItems" | "UsageLineItems") | string;
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
                provider: ("onetime" | "office" | "azure" | "marketplace" | "all") | string;
                /** @description Charges (`billinglineitems`) or the use behind them (`usagelineitems`). */
                invoicelineitemtype: ("billinglineitems" | "usagelineitems") | string;
                /** @description Currency of the charges, an ISO 4217 code. */
                currencycode: string;
                /** @description The billing period that runs now, or the one before it. */
                period: ("current" | "previous") | string;
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
    "invoices.receipts.documents.statement.get": {
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
                /** @description Id of the tax receipt, one of the invoice's `taxReceipts`. */
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tax receipt, a PDF file. */
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
    "marketplaceAnalytics.datasets.list": {
        parameters: {
            query?: {
                /** @description Only this dataset. */
                datasetName?: components["parameters"]["InsightsDatasetName"];
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
            /** @description The datasets with their columns. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsDatasetCollection"];
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
    "marketplaceAnalytics.queries.list": {
        parameters: {
            query?: {
                /** @description Only the query with this id. */
                queryId?: components["parameters"]["InsightsQueryIdFilter"];
                /** @description Only the query with this name. */
                queryName?: components["parameters"]["InsightsQueryName"];
                /** @description Whether to list the queries of the service too. */
                includeSystemQueries?: components["parameters"]["InsightsIncludeSystemQueries"];
                /** @description Whether to list the queries of the service alone. */
                includeOnlySystemQueries?: components["parameters"]["InsightsIncludeOnlySystemQueries"];
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
            /** @description The queries. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
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
    "marketplaceAnalytics.queries.create": {
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
                "application/json": components["schemas"]["InsightsReportQueryRequest"];
            };
        };
        responses: {
            /** @description The query, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
                };
            };
            /** @description The query, alone in the collection. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
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
    "marketplaceAnalytics.queries.delete": {
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
                /** @description Id of the query, a GUID. */
                queryId: components["parameters"]["InsightsQueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The query that was deleted, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportQueryCollection"];
                };
            };
            /** @description It is deleted. */
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
    "marketplaceAnalytics.queries.test": {
        parameters: {
            query?: {
                /** @description Text of the query to try. */
                exportQuery?: components["parameters"]["InsightsExportQuery"];
                /** @description Id of the query to try. */
                queryId?: components["parameters"]["InsightsTestedQueryId"];
                /** @description Start of the data, instead of the time span in the query. */
                startTime?: components["parameters"]["InsightsStartTime"];
                /** @description End of the data, instead of the time span in the query. */
                endTime?: components["parameters"]["InsightsEndTime"];
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
            /** @description The rows. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsRowCollection"];
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
    "marketplaceAnalytics.reports.list": {
        parameters: {
            query?: {
                /** @description Only the report with this id. */
                reportId?: components["parameters"]["InsightsReportIdFilter"];
                /** @description Only the report with this name. */
                reportName?: components["parameters"]["InsightsReportName"];
                /** @description Only reports that run this query. */
                queryId?: components["parameters"]["InsightsReportQueryId"];
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
            /** @description The reports. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "marketplaceAnalytics.reports.create": {
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
                "application/json": components["schemas"]["InsightsReportRequest"];
            };
        };
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
                };
            };
            /** @description The report, alone in the collection. */
            201: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "marketplaceAnalytics.reports.update": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightsReportUpdate"];
            };
        };
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "marketplaceAnalytics.reports.delete": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report that was deleted, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
                };
            };
            /** @description It is deleted. */
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
    "marketplaceAnalytics.reports.pause": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "marketplaceAnalytics.reports.resume": {
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
                /** @description Id of the report, a GUID. */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, alone in the collection. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportCollection"];
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
    "marketplaceAnalytics.reports.executions.list": {
        parameters: {
            query?: {
                /** @description Only this execution, or several joined by `;`. */
                executionId?: components["parameters"]["InsightsExecutionId"];
                /** @description Only executions in this state, or in several joined by `;`. */
                executionStatus?: components["parameters"]["InsightsExecutionStatus"];
                /** @description Whether to give the latest execution alone, and not all of the last 90 days. */
                getLatestExecution?: components["parameters"]["InsightsGetLatestExecution"];
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
                /** @description Id of the report, or several joined by `;`. */
                reportId: components["parameters"]["InsightsExecutedReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executions. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightsReportExecutionCollection"];
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
    "offers.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description Only offers of this category. Known from Microsoft's .NET SDK alone. */
                offer_category_id?: string;
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
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
            /** @description A page of offers. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCollection"];
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
    "offers.get": {
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
                /** @description Id of the offer, a GUID; of Azure offers a name. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    "offers.addOns.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
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
                /** @description Id of the offer, a GUID; of Azure offers a name. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of add-ons. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCollection"];
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
    "offerCategories.list": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCategoryCollection"];
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
    "customers.offers.list": {
        parameters: {
            query?: {
                /** @description Items to skip, from 0. */
                offset?: components["parameters"]["PageOffset"];
                /** @description Items in a page. */
                size?: components["parameters"]["PageSize"];
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
            /** @description A page of offers. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCollection"];
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
    "customers.offerCategories.list": {
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
            /** @description The categories. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCategoryCollection"];
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
                billingType?: ("monthly" | "annual" | "onetime" | "none") | string;
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
                "application/json": components["schemas"]["NewOrderInput"];
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
    "payouts.payments.create": {
        parameters: {
            query?: {
                /** @description OData expression over `payoutStatusUpdateTS`, `enrollmentParticipantId`, `programName`, `payoutOrderType`, `paymentId` and `paymentDate`. Without it, everything. */
                $filter?: string;
                /** @description Form of the file. */
                fileformat?: components["parameters"]["ExportFileFormat"];
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
            /** @description The export waits for its turn. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRequestCollection"];
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
    "payouts.payments.get": {
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
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list with the one export. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRequestCollection"];
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
    "payouts.payments.delete": {
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
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export is gone. */
            200: {
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
    "payouts.transactionHistory.create": {
        parameters: {
            query?: {
                /** @description OData expression over `enrollmentParticipantId`, `programName`, `earningForDate`, `transactionAmount`, `earningAmount`, `engagementName`, `payableSubType` and `payoutStatus`. Without it, everything. */
                $filter?: string;
                /** @description Form of the file. */
                fileformat?: components["parameters"]["ExportFileFormat"];
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
            /** @description The export waits for its turn. */
            202: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRequestCollection"];
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
    "payouts.transactionHistory.get": {
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
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list with the one export. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRequestCollection"];
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
    "payouts.transactionHistory.delete": {
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
                /** @description Id of the export, from the answer to its creation. */
                requestId: components["parameters"]["ExportRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export is gone. */
            200: {
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
    "priceSheets.get": {
        parameters: {
            query?: {
                /** @description The prices of now, of a past month, or of the next one. */
                timeline?: ("current" | "history" | "future") | string;
                /** @description Month of the prices as YYYYMM, needed for `history`. */
                month?: string;
            };
            header?: {
                /** @description `deflate` has the file compressed on its way. Browsers set this header themselves. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description Country of the prices, an ISO 3166-1 alpha-2 code. */
                market: string;
                /** @description What the prices are for. */
                view: ("azure_consumption" | "azure_reservations" | "updatedlicensebased" | "software" | "marketplace") | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price sheet. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    "offerMatrix.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description `deflate` has the file compressed on its way. Browsers set this header themselves. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description Month as YYYYMM. */
                month: components["parameters"]["SheetMonth"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer matrix. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    "fxRates.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description `deflate` has the file compressed on its way. Browsers set this header themselves. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description Month as YYYYMM. */
                month: components["parameters"]["SheetMonth"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange rates. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    "rateCards.azure.get": {
        parameters: {
            query?: {
                /** @description Currency of the rates, an ISO 4217 code. */
                currency?: string;
                /** @description Country that the offer is bought in, an ISO 3166-1 alpha-2 code. */
                region?: string;
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
            /** @description The rate card. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AzureRateCard"];
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
    "rateCards.azureShared.get": {
        parameters: {
            query?: {
                /** @description Currency of the rates, an ISO 4217 code; without it, that of the market. */
                currency?: string;
                /** @description Market, an ISO 3166-1 alpha-2 code; without it, that of the partner's profile. */
                region?: string;
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
            /** @description The rate card. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AzureRateCard"];
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
    "margins.list": {
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
            /** @description A page of margins with the number of all. How to ask for another page is not documented. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginCollection"];
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
    "margins.download": {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The margins as CSV text, without a line of headings. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    "profiles.legalBusiness.get": {
        parameters: {
            query?: {
                /** @description The profile as it is, or as it was vetted last. Known from Microsoft's .NET SDK alone. */
                vettingVersion?: ("Current" | "LastFinalized") | string;
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
            /** @description The profile and how far its vetting is. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalBusinessProfile"];
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
    "profiles.legalBusiness.update": {
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
                "application/json": components["schemas"]["LegalBusinessProfileInput"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalBusinessProfile"];
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
    "profiles.organization.get": {
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
            /** @description The profile; `attributes.etag` is its version. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationProfile"];
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
    "profiles.organization.update": {
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
                "application/json": components["schemas"]["OrganizationProfileInput"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "profiles.billing.get": {
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
            /** @description The profile; `attributes.etag` is its version. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingProfile"];
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
    "profiles.billing.update": {
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
                "application/json": components["schemas"]["BillingProfileInput"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "profiles.support.get": {
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
            /** @description The profile. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportProfile"];
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
    "profiles.support.update": {
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
                "application/json": components["schemas"]["SupportProfileInput"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportProfile"];
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
    "profiles.mpn.get": {
        parameters: {
            query?: {
                /** @description Partner id (MPN) of another partner. */
                mpnId?: string;
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
            /** @description Name and id of the partner. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MpnProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "accountSettings.get": {
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
                /** @description Name of the setting. */
                settingName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSetting"];
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
    "accountSettings.update": {
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
                /** @description Name of the setting. */
                settingName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSetting"];
            };
        };
        responses: {
            /** @description The setting after the change. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSetting"];
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
    "enrolledPrograms.get": {
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
                /** @description Type of the program. */
                programType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrolment. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledProgram"];
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
    "productPromotions.list": {
        parameters: {
            query: {
                /** @description Country of the catalog, an ISO 3166-1 alpha-2 code. */
                country: components["parameters"]["CatalogCountry"];
                /** @description Only promotions for this market segment. `commercial` is the one that is documented. */
                segment: components["schemas"]["MarketSegment"];
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
            /** @description The promotions. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPromotionCollection"];
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
    "productPromotions.get": {
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
                /** @description Id of the promotion, three parts with colons between them. */
                promotionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPromotion"];
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
    "customers.promotionEligibilities.create": {
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
                "application/json": components["schemas"]["PromotionEligibilitiesRequest"];
            };
        };
        responses: {
            /** @description The promotions of each item, and why some of them are out of reach. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionEligibilitiesCollection"];
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
    "invoices.estimates.links.list": {
        parameters: {
            query: {
                /** @description Currency of the charges, an ISO 4217 code. */
                currencycode: string;
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
            /** @description The links. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateLinkCollection"];
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
    "invoices.lineItems.query": {
        parameters: {
            query: {
                /** @description Whose charges to list. */
                provider: ("onetime" | "office" | "azure" | "marketplace" | "all") | string;
                /** @description Charges (`billinglineitems`) or the use behind them (`usagelineitems`). */
                invoicelineitemtype: ("billinglineitems" | "usagelineitems") | string;
                /** @description Currency of the charges, an ISO 4217 code. The provider `onetime` needs it. */
                currencycode?: string;
                /** @description The billing period, where the charges are not billed yet. */
                period?: ("current" | "previous") | string;
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
    "referrals.list": {
        parameters: {
            query?: {
                /** @description Properties to answer with, separated by commas. */
                $select?: components["parameters"]["ODataSelect"];
                /** @description OData expression that the referrals fulfil. */
                $filter?: string;
                /** @description Date to sort by, `createdDateTime` or `updatedDateTime`, with `asc` or `desc`. */
                $orderby?: string;
                /** @description Referrals in a page. */
                $top?: number;
                /** @description Say in `@odata.count` how many results there are in all. */
                $count?: components["parameters"]["ODataCount"];
                /** @description Token of the next page, from `@odata.nextLink`. */
                $skipToken?: components["parameters"]["ODataSkipToken"];
            };
            header?: {
                /** @description Traces the call through the service, a new GUID for each. */
                "client-request-id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCollection"];
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
    "referrals.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Traces the call through the service, a new GUID for each. */
                "client-request-id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInput"];
            };
        };
        responses: {
            /** @description The referral. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    "referrals.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Traces the call through the service, a new GUID for each. */
                "client-request-id"?: components["parameters"]["ClientRequestId"];
            };
            path: {
                /** @description Id of the referral, a GUID. */
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral; `eTag` is its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    "referrals.replace": {
        parameters: {
            query?: never;
            header?: {
                /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Traces the call through the service, a new GUID for each. */
                "client-request-id"?: components["parameters"]["ClientRequestId"];
            };
            path: {
                /** @description Id of the referral, a GUID. */
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInput"];
            };
        };
        responses: {
            /** @description The referral. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    "referrals.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Etag of the version that the change is meant for, in double quotes as the service gave it. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description `return=representation` asks for the changed referral in the answer. */
                Prefer?: "return=representation" | string;
                /** @description Traces the call through the service, a new GUID for each. */
                "client-request-id"?: components["parameters"]["ClientRequestId"];
            };
            path: {
                /** @description Id of the referral, a GUID. */
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonPatchOperation"][];
            };
        };
        responses: {
            /** @description The changed referral, when `Prefer` asked for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description It is changed. */
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
    "fraudEvents.list": {
        parameters: {
            query?: {
                /** @description Only alerts in this state. */
                EventStatus?: components["schemas"]["FraudEventStatus"];
                /** @description Only alerts about this Azure subscription. */
                SubscriptionId?: string;
                /** @description Only alerts of this type. Works with `X-NewEventsModel` alone. */
                EventType?: components["schemas"]["FraudEventType"];
                /** @description Alerts in a page. Works with `X-NewEventsModel` and `PageNumber` alone. */
                PageSize?: number;
                /** @description Number of the page, from 1. Works with `X-NewEventsModel` and `PageSize` alone. */
                PageNumber?: number;
            };
            header?: {
                /** @description Whether to speak of the newer types of alerts too, with all their properties. */
                "X-NewEventsModel"?: components["parameters"]["NewEventsModel"];
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
            /** @description The alerts. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudEvent"][];
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
    "fraudEvents.subscription.status.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether to speak of the newer types of alerts too, with all their properties. */
                "X-NewEventsModel"?: components["parameters"]["NewEventsModel"];
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
                /** @description The Azure subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FraudEventStatusUpdate"];
            };
        };
        responses: {
            /** @description The alerts as they are now. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudEvent"][];
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
    "customers.serviceCosts.get": {
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
                /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
                billingPeriod: components["parameters"]["ServiceCostsBillingPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost, in all and by invoice type. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCostsSummary"];
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
    "customers.serviceCosts.lineItems.list": {
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
                /** @description The billing period. Only the last one that was billed, `mostrecent`, is documented. */
                billingPeriod: components["parameters"]["ServiceCostsBillingPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCostLineItemCollection"];
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
    "serviceHealth.healthOverviews.list": {
        parameters: {
            query?: {
                /** @description Related resources to include. */
                $expand?: "issues" | string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealthCollection"];
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
    "serviceHealth.issues.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description `odata.maxpagesize=` with the results in a page, 1000 at most. */
                Prefer?: components["parameters"]["PreferPageSize"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealthIssueCollection"];
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
    "serviceHealth.messages.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description `odata.maxpagesize=` with the results in a page, 1000 at most. */
                Prefer?: components["parameters"]["PreferPageSize"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUpdateMessageCollection"];
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
    "serviceIncidents.office.list": {
        parameters: {
            query?: {
                /** @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`). */
                filter?: components["parameters"]["ServiceIncidentFilter"];
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
            /** @description The incidents of each service. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceIncidentsCollection"];
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
    "serviceIncidents.office.count": {
        parameters: {
            query?: {
                /** @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`). */
                filter?: components["parameters"]["ServiceIncidentFilter"];
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
            /** @description The number of incidents, in a form that is not documented. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceIncidentsCount"];
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
    "customers.serviceIncidents.office.list": {
        parameters: {
            query?: {
                /** @description JSON object with `Field` (`Resolved`), `Value` and `Operator` (`equals`). */
                filter?: components["parameters"]["ServiceIncidentFilter"];
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
            /** @description The incidents of each service. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceIncidentsCollection"];
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
    "usageSummary.get": {
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
            /** @description The summary. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerUsageSummary"];
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
    "customers.usageRecords.list": {
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
            /** @description A record for each customer. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMonthlyUsageRecordCollection"];
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
    "customers.usageSummary.get": {
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
            /** @description The summary. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerUsageSummary"];
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
    "customers.usageBudget.get": {
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
            /** @description The budget. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingBudget"];
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
    "customers.usageBudget.update": {
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
                "application/json": components["schemas"]["SpendingBudgetInput"];
            };
        };
        responses: {
            /** @description The new budget. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingBudget"];
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
    "customers.subscriptions.usageRecords.list": {
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
            /** @description A record for each subscription with use. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMonthlyUsageRecordCollection"];
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
    "customers.subscriptions.usageSummary.get": {
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
            /** @description The summary. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionUsageSummary"];
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
    "customers.subscriptions.usageRecords.resources.list": {
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
            /** @description A record for each service. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AzureResourceMonthlyUsageRecordCollection"];
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
    "customers.subscriptions.meterUsageRecords.list": {
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
            /** @description A record for each meter. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeterUsageRecordCollection"];
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
    "customers.subscriptions.resourceUsageRecords.list": {
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
            /** @description A record for each resource. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceUsageRecordCollection"];
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
    "customers.subscriptions.utilizations.azure.list": {
        parameters: {
            query: {
                /** @description When the use was reported, at the earliest. A `+` in the offset has to be encoded. */
                start_time: string;
                /** @description When the use was reported, at the latest. A `+` in the offset has to be encoded. */
                end_time: string;
                /** @description Records for days or for hours. */
                granularity?: ("daily" | "hourly") | string;
                /** @description Records for each resource instance, or sums over them. */
                show_details?: boolean;
                /** @description Records in a page. */
                size?: number;
                /** @description Which page to go to from the one that the continuation token stands for. */
                seek_operation?: ("Next" | "Previous" | "First" | "Last" | "PageIndex") | string;
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
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AzureUtilizationRecordCollection"];
                };
            };
            /** @description The data is not ready yet. */
            204: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
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
                sortDirection?: ("Ascending" | "Descending") | string;
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
                "application/json": components["schemas"]["NewCustomerUserInput"];
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
            /** @description The user. */
            201: {
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
                "application/json": components["schemas"]["NewUserMemberInput"];
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
    "domains.exists": {
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
                /** @description The domain. */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain is taken. */
            200: {
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
            /** @description The domain is free. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "validations.checkDomainAvailability": {
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
                /** @description What would stand before `.onmicrosoft.com`. */
                domainPrefix: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the prefix is free. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
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
    "validations.address": {
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
                "application/json": components["schemas"]["AddressToValidate"];
            };
        };
        responses: {
            /** @description How valid it is, with better addresses. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressValidationResponse"];
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
    "countryValidationRules.get": {
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
                /** @description ISO 3166-1 alpha-2 code of the country. */
                countryCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryInformation"];
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
    "webhooks.registration.events.list": {
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
            /** @description Names of the events. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventName"][];
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
    "webhooks.registration.get": {
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
            /** @description The registration. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistration"];
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
    "webhooks.registration.update": {
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
                "application/json": components["schemas"]["WebhookRegistrationInput"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistration"];
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
    "webhooks.registration.create": {
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
                "application/json": components["schemas"]["WebhookRegistrationInput"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is a registration already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
        };
    };
    "webhooks.registration.validationEvents.create": {
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
            /** @description The id to ask for the result with. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookValidationEventCorrelation"];
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
    "webhooks.registration.validationEvents.get": {
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
                /** @description Id that the test event was answered with. */
                correlationId: components["parameters"]["ValidationEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the event, with each attempt to deliver it. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookValidationEvent"];
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
    "webhooks.internalApp.registration.events.list": {
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
            /** @description Names of the events. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventName"][];
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
    "webhooks.internalApp.registration.list": {
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
            /** @description The registrations. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistrationCollection"];
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
    "webhooks.internalApp.registration.update": {
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
                "application/json": components["schemas"]["WebhookRegistrationInput"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistration"];
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
    "webhooks.internalApp.registration.create": {
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
                "application/json": components["schemas"]["WebhookRegistrationInput"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRegistration"];
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
    "webhooks.internalApp.registration.validationEvents.create": {
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
            /** @description The id to ask for the result with. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookValidationEventCorrelation"];
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
    "webhooks.internalApp.registration.validationEvents.get": {
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
                /** @description Id that the test event was answered with. */
                correlationId: components["parameters"]["ValidationEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the event, with each attempt to deliver it. */
            200: {
                headers: {
                    "MS-RequestId": components["headers"]["RequestId"];
                    "MS-CorrelationId": components["headers"]["CorrelationId"];
                    isMfaCompliant: components["headers"]["IsMfaCompliant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookValidationEvent"];
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
