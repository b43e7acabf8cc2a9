namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memrefs, known not to overlap: <c>%d:2 = memref.distinct_objects %a, %b : memref&lt;4xf32>, memref&lt;4xf32></c>.</summary>
[Op("memref.distinct_objects")]
public sealed partial class DistinctObjectsOp : Operation, IPure, IDistinctObjects
{
    [Operand<AnyMemRef>("operands")] public partial OperandRange Memories { get; }
    [Result<AnyMemRef>("results")] public partial ResultRange Objects { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var memories = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(memories);
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        parser.ResolveOperands(memories, types, at, state);
        foreach (var type in types) state.ResultTypes.Add(type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Memories);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintTypes(Memories);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Memories.Count == 0) verifier.Error(this, "expected at least one operand");
        else if (Memories.Count != ResultCount) verifier.Error(this, "expected the number of results to match the number of operands");
        else
            for (int i = 0; i < ResultCount; i++)
                if (!Memories[i].Type.Equals(GetResult(i).Type))
                {
                    verifier.Error(this, "operand types and result types must match");
                    return;
                }
    }
}
