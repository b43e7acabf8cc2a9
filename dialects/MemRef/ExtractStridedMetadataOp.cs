namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>
/// A memref taken apart: its memory, offset, sizes and strides. As many results follow from the rank:
/// <c>%base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m : memref&lt;4x4xf32> -> memref&lt;f32>, index, index, index, index, index</c>.
/// </summary>
[Op("memref.extract_strided_metadata")]
public sealed partial class ExtractStridedMetadataOp : Operation, IPure, INamesResults
{
    [Operand<StridedMemRef>] public partial Value Source { get; set; }
    [Result("results")] public partial ResultRange Parts { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var source = parser.ParseOperand();
        parser.Expect(":"u8);
        parser.ResolveOperand(source, parser.ParseType(), state);
        parser.Expect("->"u8);
        foreach (var type in parser.ParseTypeList()) state.ResultTypes.Add(type);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Source);
        printer.Write(" : "u8);
        printer.PrintType(Source.Type);
        printer.Write(" -> "u8);
        printer.PrintTypes(Results);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        int rank = (ResultCount - 2) / 2;
        namer.Name(GetResult(0), "base_buffer");
        namer.Name(GetResult(1), "offset");
        if (rank == 0) return;
        namer.Name(GetResult(2), "sizes");
        namer.Name(GetResult(2 + rank), "strides");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var source = (MemRefType)Source.Type;
        IrType[] expected = [new MemRefType([], source.ElementType, null, source.MemorySpace), .. Enumerable.Repeat(IndexType.Instance, 1 + (2 * source.Rank))];
        var actual = Results.Types();
        if (!expected.AsSpan().SequenceEqual(actual))
            verifier.ErrorAt(Location, $"'{Name}' op inferred type(s) {Join(expected)} are incompatible with return type(s) of operation {Join(actual)}");
    }

    private static string Join(IrType[] types) => string.Join(", ", types.Select(static t => $"'{t}'"));
}
