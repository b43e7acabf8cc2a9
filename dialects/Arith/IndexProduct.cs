namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Products of sizes.</summary>
public static class IndexProduct
{
    /// <summary>The product of entries of a list, the numbers among them multiplied now.</summary>
    /// <param name="builder">Where to multiply the others.</param>
    /// <param name="entries">Which ones.</param>
    /// <param name="list">The list.</param>
    public static MixedIndex Of(OpBuilder builder, ReadOnlySpan<long> entries, ReadOnlySpan<MixedIndex> list)
    {
        ArgumentNullException.ThrowIfNull(builder);
        long known = 1;
        foreach (long entry in entries)
            if (list[(int)entry].IsNumber) known = unchecked(known * list[(int)entry].Number);
        Value product = default;
        foreach (long entry in entries)
        {
            if (list[(int)entry].IsNumber) continue;
            if (product.IsNull && known != 1) product = ConstantOp.Create(builder, IntegerAttr.Index(known)).Result;
            product = product.IsNull ? list[(int)entry].Value : MulIOp.Create(builder, product, list[(int)entry].Value).GetResult(0);
        }
        return product.IsNull ? known : product;
    }
}
