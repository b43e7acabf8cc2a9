namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>The dimension of which the size is asked is there.</summary>
internal sealed class DimCheck(Value shaped, Value dimension) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var rank = check.Rank(shaped);
        check.Assert(check.IsBetween(dimension, check.Index(0), rank), "index is out of bounds");
    }
}
