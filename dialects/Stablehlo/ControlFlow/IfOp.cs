namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs one of two regions.</summary>
[Op("stablehlo.if")]
public sealed partial class IfOp : Operation, ISingleBlock, IRecursiveMemoryEffects, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Region("true_branch", OneBlock = true)] public partial Region TrueBranch { get; }
    [Region("false_branch", OneBlock = true)] public partial Region FalseBranch { get; }
    [Result<AnyTensorOrToken>("results")] public partial ResultRange Outputs { get; }

    public Speculatability Speculatability => Speculatability.RecursivelySpeculatable;

    public static void InferResultTypes(OperationState state) => BranchTypes.Infer(state);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = frame.RunRegion(frame.Get(Predicate).GetBoolean(0) ? TrueBranch : FalseBranch);
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
