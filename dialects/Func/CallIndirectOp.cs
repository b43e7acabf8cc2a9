namespace OpenXla.Ir.Dialects.Func;

/// <summary>Calls a function that is a value.</summary>
[Op("func.call_indirect")]
public sealed partial class CallIndirectOp : Operation, ICall
{
    [Operand] public partial Value<FunctionType> Callee { get; set; }
    [Operand("callee_operands")] public partial OperandRange Arguments { get; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    /// <summary>None: which function it calls shows at run time only.</summary>
    SymbolRefAttr? ICall.Callee
    {
        get => null;
        set => throw new NotSupportedException("an indirect call names no function");
    }

    OperandRange ICall.CallArguments => Arguments;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var callee = parser.ParseOperand();
        var arguments = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(arguments, "("u8, ")"u8);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<FunctionType>("a function type");
        parser.ResolveOperand(callee, type, state);
        parser.ResolveOperands(arguments, type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Callee);
        printer.Write("("u8);
        printer.PrintOperands(Arguments);
        printer.Write(")"u8);
        printer.PrintAttributeDictionary(this);
        printer.Write(" : "u8);
        printer.PrintType(Callee.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Arguments.Types().AsSpan().SequenceEqual(Callee.Type.Inputs.Span)) verifier.Error(this, "failed to verify that callee input types match argument types");
        else if (!Results.Types().AsSpan().SequenceEqual(Callee.Type.Results.Span)) verifier.Error(this, "failed to verify that callee result types match result types");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CallIndirectOp>(CallByName);
    }

    /// <summary><c>%f = func.constant @g; func.call_indirect %f(%x) ⇒ func.call @g(%x)</c></summary>
    private static bool CallByName(CallIndirectOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Callee) is not SymbolRefAttr name) return rewriter.NoMatch(op, $"the callee is no constant");
        var state = rewriter.NewState<CallOp>().AddOperands(op.Arguments.ToArray()).AddAttribute("callee", name).AddResultTypes([.. op.Results.Types()]);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
