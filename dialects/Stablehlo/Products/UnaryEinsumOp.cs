namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sums, diagonals and transpositions in Einstein's notation, <c>config = "ab->a"</c>; deprecated.</summary>
[Op("stablehlo.unary_einsum", Syntax = "$operand `,` `config` `=` $einsum_config attr-dict `:` functional-type(operands, results)")]
public sealed partial class UnaryEinsumOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("einsum_config")] public partial string Equation { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var operand = frame.Get(Operand);
        frame.Set(Result, EinsumEquation.Parse(Equation, operand.Rank).Evaluate(operand));
    }
}
