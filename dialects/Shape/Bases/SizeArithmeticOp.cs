namespace OpenXla.Ir.Dialects.Shape;

/// <summary>An operation on two sizes or indices, whose result can be an error where an operand can.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)")]
public abstract partial class SizeArithmeticOp : Operation, IPure
{
    [Operand<SizeOrIndex>] public partial Value Lhs { get; set; }
    [Operand<SizeOrIndex>] public partial Value Rhs { get; set; }
    [Result<SizeOrIndex>] public partial Value Result { get; }

    /// <summary>A size where an operand is one, otherwise an index.</summary>
    protected static void InferSize(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        bool isSize = state.Operands[0].Type is SizeType || state.Operands[1].Type is SizeType;
        state.AddResultTypes(isSize ? SizeType.Instance : IndexType.Instance);
    }

    /// <summary>A size may stand where an index was inferred, and the other way round.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => SizeOrIndex.IsSatisfiedBy(inferred) && SizeOrIndex.IsSatisfiedBy(actual);

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifySize(this, verifier);
}
