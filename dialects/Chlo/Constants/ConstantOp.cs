using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A constant tensor: <c>chlo.constant dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
[Op("chlo.constant")]
public sealed partial class ConstantOp : Operation, IConstantLike, IPure, IEvaluable
{
    [Attr] public partial ElementsAttr Value { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Output { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Value;

    public static ConstantOp Create(OpBuilder builder, ElementsAttr value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(value);
        return builder.Insert<ConstantOp>(builder.NewState<ConstantOp>().AddAttribute("value", value).AddResultTypes(value.Type));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        var value = parser.ParseAttribute<ElementsAttr>("elements");
        state.AddAttribute("value", value).AddResultTypes(value.Type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" "u8);
        printer.PrintAttribute(Value);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // The attribute's type is that of the result.
        if (!ICompatibleTypes.AreCompatible(Value.Type, Output.Type))
            verifier.Error(this, $"inferred type(s) '{Value.Type}' are incompatible with return type(s) of operation '{Output.Type}'");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, Value is DenseElementsAttr dense ? Tensor.From(dense) : throw frame.Error($"has a value of kind '{Value.Keyword}', which can't be evaluated"));
    }
}
