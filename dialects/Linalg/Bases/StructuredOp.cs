using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What all structured operations share: <c>ins(…) outs(…) -> types</c>, and the checks of operands, results and body.</summary>
[OpBase]
public abstract partial class StructuredOp : Operation, IFoldable, IStructured, ISingleBlock, IMemoryEffects, IRecursiveMemoryEffects
{
    [Operand] public partial OperandRange Inputs { get; }
    [Operand<AnyShaped>("outputs")] public partial OperandRange Outs { get; }
    [Region("region")] public partial Region Body { get; }
    [Result<RankedTensor>("results")] public partial ResultRange Outputs { get; }

    public OperandRange Inits => Outs;
    public OperandRange StructuredInputs => Inputs;
    public Block StructuredBody => Body.Entry;

    public abstract IReadOnlyList<AffineMap> Maps { get; }

    public abstract IReadOnlyList<IteratorType> Iterators { get; }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    /// <summary>Reads memory through a cast.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    protected override void Verify(Verifier verifier) => StructuredVerification.VerifyResults(this, this, verifier);
}
