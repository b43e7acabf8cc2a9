namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>Each index of an element is within its dimension.</summary>
internal sealed class AccessCheck(Value shaped, OperandRange indices) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        if (indices.Count == 0) return;
        var check = new CheckBuilder(builder, describe);
        var zero = check.Index(0);
        Value all = default;
        for (int i = 0; i < indices.Count; i++)
        {
            var within = check.IsBetween(indices[i], zero, check.DimFolded(shaped, i));
            all = i == 0 ? within : check.AndFolded(all, within);
        }
        check.Assert(all, "out-of-bounds access");
    }
}
