namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs one of two regions.</summary>
[Op("stablehlo.if")]
public sealed partial class IfOp : Operation, ISingleBlock, IRecursiveMemoryEffects, IEvaluable
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Region("true_branch")] public partial Region TrueBranch { get; }
    [Region("false_branch")] public partial Region FalseBranch { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: input_types(true_branch) = input_types(false_branch) = []
        if (!RegionChecks.HasArguments(this, TrueBranch, [], verifier) || !RegionChecks.HasArguments(this, FalseBranch, [], verifier)) return;
        // C2, C3: output_types(true_branch) = output_types(false_branch) = type(results...)
        if (RegionChecks.Returns(this, TrueBranch, Results.Types(), verifier)) RegionChecks.Returns(this, FalseBranch, Results.Types(), verifier);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = frame.RunRegion(frame.Get(Predicate).GetBoolean(0) ? TrueBranch : FalseBranch);
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
