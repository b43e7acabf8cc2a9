namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs one of several regions, by its number; the last one where there is none of that number.</summary>
[Op("stablehlo.case")]
public sealed partial class CaseOp : Operation, ISingleBlock, IRecursiveMemoryEffects, IEvaluable
{
    [Operand<ScalarIntegerTensor>] public partial Value<TensorType> Index { get; set; }
    [Region] public partial ReadOnlySpan<Region> Branches { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: 0 < size(branches)
        if (RegionCount == 0) verifier.Error(this, "expect at least one branch");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C2: input_types(branches...) = []. C3, C4: output_types(branches...) = type(results...)
        foreach (var branch in Branches)
            if (!RegionChecks.HasArguments(this, branch, [], verifier) || !RegionChecks.Returns(this, branch, Results.Types(), verifier)) return;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long index = frame.Get(Index).GetInt64(0);
        if (index < 0 || index >= RegionCount) index = RegionCount - 1;
        var values = frame.RunRegion(GetRegion((int)index));
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
