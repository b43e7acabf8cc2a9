namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A token that comes after all others: <c>stablehlo.after_all %0, %1 : !stablehlo.token</c>.</summary>
[Op("stablehlo.after_all")]
public sealed partial class AfterAllOp : Operation, IPure, IInferResultTypes, IEvaluable
{
    [Operand<Token>] public partial OperandRange Inputs { get; }
    [Result<Token>] public partial Value<TokenType> Result { get; }

    public static bool HasCustomSyntax => true;

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(TokenType.Instance);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        if (parser.TryParseOperand(out var first))
        {
            operands.Add(first);
            while (parser.TryConsume(","u8)) operands.Add(parser.ParseOperand());
        }
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType();
        var types = new IrType[operands.Count];
        Array.Fill(types, type);
        if (type is FunctionType function)
        {
            if (function.Results.Count != 1) throw parser.Error(at, $"expected one result type, but got {type}");
            (types, type) = (function.Inputs.ToArray(), function.Results[0]);
        }
        parser.ResolveOperands(operands, types, at, state);
        state.AddResultTypes(type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (OperandCount > 0)
        {
            printer.Write(" "u8);
            printer.PrintOperands(Operands);
        }
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Result.Type);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TokenValue.Instance);
    }
}
