namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A number that a shape has: an index, or a size where the shape may be an error.</summary>
[OpBase(Syntax = "$shape attr-dict `:` type($shape) `->` type($result)")]
public abstract partial class SizeOfShapeOp : Operation, IPure
{
    [Operand<ShapeOrExtentTensor>] public partial Value Shape { get; set; }
    [Result<SizeOrIndex>] public partial Value Result { get; }

    /// <summary>A size for a shape, an index for a tensor of extents.</summary>
    protected static void InferSize(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type is ShapeType ? SizeType.Instance : IndexType.Instance);
    }

    /// <inheritdoc cref="SizeArithmeticOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => SizeArithmeticOp.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifySize(this, verifier);
}
