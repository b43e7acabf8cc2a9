namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A constant tensor: <c>stablehlo.constant dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
[Op("stablehlo.constant")]
public sealed partial class ConstantOp : Operation, IConstantLike, INamesResults, IPure, IEvaluable
{
    [Attr] public partial ElementsAttr Value { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Output { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Value;

    public static ConstantOp Create(OpBuilder builder, ElementsAttr value) => builder.Insert<ConstantOp>(ElementsConstant.MakeState(builder, OperationName, value));

    public static void Parse(AsmParser parser, OperationState state) => ElementsConstant.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => ElementsConstant.Print(printer, this, Value);

    /// <summary><c>%c</c> for integers and truth values, <c>%cst</c> for the others.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Output, Value.Type.ElementType is IntegerType ? "c" : "cst");
    }

    protected override void Verify(Verifier verifier) => ElementsConstant.Verify(verifier, this, Value);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, ElementsConstant.Evaluate(frame, Value));
    }
}
