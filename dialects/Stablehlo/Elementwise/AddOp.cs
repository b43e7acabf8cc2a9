namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sum; of truth values whether one is true.</summary>
[Op("stablehlo.add", Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class AddOp : BinaryOp, ICommutative
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    public override BinaryKernel Kernel => BinaryKernel.Add;

    protected override long? RightIdentity => 0;
}
