namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Several values as one.</summary>
[Op("stablehlo.tuple")]
public sealed partial class TupleOp : Operation, IPure, IInferResultTypes, IEvaluable
{
    [Operand<AnyOf<TensorTokenOrTuple, HloBuffer>>("val")] public partial OperandRange Elements { get; }
    [Result<HloTuple>] public partial Value<TupleType> Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(operands);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int typeAt = parser.NextPosition;
        var type = parser.ParseType() as TupleType ?? throw parser.Error(typeAt, "expected tuple type");
        parser.ResolveOperands(operands, type.Elements, at, state);
        state.AddResultTypes(type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Result.Type);
    }

    // C1: type(result) = tuple<type(val)...>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(new TupleType([.. state.OperandTypes()]));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = new RuntimeValue[OperandCount];
        for (int i = 0; i < values.Length; i++) values[i] = frame.GetValue(GetOperand(i));
        frame.Set(Result, new TupleValue(values));
    }
}
