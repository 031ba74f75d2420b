/** An item of the catalog that everybody can buy: Microsoft 365 Business Basic. */
export const basic = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971'
