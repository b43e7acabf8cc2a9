namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>Lists of numbers or truth values that are arrays in StableHLO: <c>array&lt;i64: 1, 2> ⇔ #vhlo.tensor_v1&lt;dense&lt;[1, 2]> : tensor&lt;2xi64>></c>.</summary>
internal sealed class ListRule(params string[] names) : AttributeRule
{
    internal override void Read(AttributeTransfer transfer)
    {
        foreach (var name in names)
        {
            if (transfer.Take(name) is not { } value) continue;
            if (VhloValues.ListOf(value) is { } list) transfer.Target[name] = new DenseArrayAttr(list.ElementType, Bytes(list));
            else transfer.Refuse(name, value);
        }
    }

    private static byte[] Bytes(DenseElementsAttr data)
    {
        var bytes = new byte[data.Count * data.ElementSize];
        for (long i = 0; i < data.Count; i++) data.ElementBytes(i).CopyTo(bytes.AsSpan((int)i * data.ElementSize));
        return bytes;
    }
}
