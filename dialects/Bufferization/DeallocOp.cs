namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>Frees memrefs whose conditions hold and that nobody keeps: <c>%c = bufferization.dealloc (%a : memref&lt;4xf32&gt;) if (%c0) retain (%b : memref&lt;4xf32&gt;)</c>.</summary>
[Op("bufferization.dealloc")]
public sealed partial class DeallocOp : Operation
{
    [Operand<RankedOrUnrankedMemRef>("memrefs")] public partial OperandRange Memories { get; }
    [Operand<I1>] public partial OperandRange Conditions { get; }
    [Operand<RankedOrUnrankedMemRef>] public partial OperandRange Retained { get; }
    [Result<I1>("updatedConditions")] public partial ResultRange UpdatedConditions { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int memories = 0, retained = 0;
        var conditions = new List<UnresolvedOperand>();
        if (parser.TryConsume("("u8))
        {
            memories = ParseMemories(parser, state);
            parser.ExpectKeyword("if"u8);
            parser.ParseOperandList(conditions, "("u8, ")"u8);
            parser.ResolveOperands(conditions, IntegerType.I1, state);
        }
        if (parser.TryKeyword("retain"u8))
        {
            parser.Expect("("u8);
            retained = ParseMemories(parser, state);
        }
        for (int i = 0; i < retained; i++) state.ResultTypes.Add(IntegerType.I1);
        parser.ParseOptionalAttributeDictionary(state);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(memories, conditions.Count, retained));
    }

    private static int ParseMemories(AsmParser parser, OperationState state)
    {
        var names = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(names);
        parser.Expect(":"u8);
        parser.ResolveOperands(names, parser.ParseTypeList(), at, state);
        parser.Expect(")"u8);
        return names.Count;
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (Memories.Count > 0)
        {
            PrintMemories(printer, Memories);
            printer.Write(" if ("u8);
            printer.PrintOperands(Conditions);
            printer.Write(")"u8);
        }
        if (Retained.Count > 0)
        {
            printer.Write(" retain"u8);
            PrintMemories(printer, Retained);
        }
        printer.PrintAttributeDictionary(this, "operandSegmentSizes");
    }

    private static void PrintMemories(AsmPrinter printer, OperandRange memories)
    {
        printer.Write(" ("u8);
        printer.PrintOperands(memories);
        printer.Write(" : "u8);
        printer.PrintTypes(memories);
        printer.Write(")"u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Memories.Count != Conditions.Count) verifier.Error(this, "must have the same number of conditions as memrefs to deallocate");
        else if (Retained.Count != ResultCount) verifier.Error(this, "must have the same number of updated conditions (results) as retained operands");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        DeallocCanonicalization.Populate(patterns);
    }
}
