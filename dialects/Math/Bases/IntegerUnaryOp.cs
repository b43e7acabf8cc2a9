namespace OpenXla.Ir.Dialects.Math;

/// <summary>A function of one integer.</summary>
[OpBase(Syntax = "$operand attr-dict `:` type($result)")]
public abstract partial class IntegerUnaryOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Operand { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Result { get; }
}
