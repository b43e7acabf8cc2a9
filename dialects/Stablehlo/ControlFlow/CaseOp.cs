namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs one of several regions, by its number; the last one where there is none of that number.</summary>
[Op("stablehlo.case")]
public sealed partial class CaseOp : Operation, ISingleBlock, IRecursiveMemoryEffects, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<I32Tensor>] public partial Value<TensorType> Index { get; set; }
    [Region(OneBlock = true)] public partial ReadOnlySpan<Region> Branches { get; }
    [Result<AnyTensorOrToken>("results")] public partial ResultRange Outputs { get; }

    public Speculatability Speculatability => Speculatability.RecursivelySpeculatable;

    public static void InferResultTypes(OperationState state) => BranchTypes.Infer(state);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long index = frame.Get(Index).GetInt64(0);
        if (index < 0 || index >= RegionCount) index = RegionCount - 1;
        var values = frame.RunRegion(GetRegion((int)index));
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
