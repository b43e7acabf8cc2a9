namespace OpenXla.Ir.Dialects.Math;

/// <summary>An integer to the power of another.</summary>
[Op("math.ipowi", Syntax = "$lhs `,` $rhs attr-dict `:` type($result)")]
public sealed partial class IPowIOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Result { get; }
}
