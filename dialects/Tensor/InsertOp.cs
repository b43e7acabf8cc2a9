namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The tensor with one element replaced: <c>tensor.insert %v into %t[%i] : tensor&lt;4xf32&gt;</c>.</summary>
[Op("tensor.insert", Syntax = "$scalar `into` $dest `[` $indices `]` attr-dict `:` type($dest)")]
[TypeFrom("scalar", "dest", nameof(ElementOf), Summary = "scalar type matches element type of dest")]
[TypesMatch("dest", "result", Summary = "expected result type to match dest type")]
public sealed partial class InsertOp : Operation, IPure, IFoldable, IDestinationStyle, INamesResults
{
    [Operand] public partial Value Scalar { get; set; }
    [Operand] public partial Value<TensorType> Dest { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    private static IrType ElementOf(IrType tensor) => ((TensorType)tensor).ElementType;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "inserted");
    }

    /// <summary><c>insert 1 into dense&lt;1>[%i] ⇒ dense&lt;1></c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is { } scalar && operands[1] is DenseElementsAttr { IsSplat: true } splat && splat.SplatValue.Equals(scalar) ? splat : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Dest.Type.Rank) verifier.Error(this, "incorrect number of indices");
    }
}
