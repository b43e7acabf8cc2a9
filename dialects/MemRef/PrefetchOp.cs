namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Asks for an element to be brought near: <c>memref.prefetch %m[%i], read, locality&lt;3>, data : memref&lt;4xf32></c>.</summary>
[Op("memref.prefetch")]
public sealed partial class PrefetchOp : Operation, IFoldable, IMemoryEffects
{
    private static readonly string[] Shown = ["localityHint", "isWrite", "isDataCache"];

    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr<BoolAttr>] public partial IntegerAttr IsWrite { get; set; }
    [Attr<LocalityHint>] public partial IntegerAttr LocalityHint { get; set; }
    [Attr<BoolAttr>] public partial IntegerAttr IsDataCache { get; set; }

    public static bool HasCustomSyntax => true;

    public void GetEffects(List<MemoryEffect> effects)
    {
        // Without an effect it would be dead.
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var memory = parser.ParseOperand();
        var indices = new List<UnresolvedOperand>();
        parser.ParseOperandList(indices, "["u8, "]"u8);
        parser.Expect(","u8);
        var access = parser.ParseKeyword();
        parser.Expect(","u8);
        parser.ExpectKeyword("locality"u8);
        parser.Expect("<"u8);
        state.AddAttribute("localityHint", parser.ParseAttribute<IntegerAttr>("", IntegerType.I32));
        parser.Expect(">"u8);
        parser.Expect(","u8);
        var cache = parser.ParseKeyword();
        // Upstream prints attributes here and does not read them.
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("");
        parser.ResolveOperand(memory, type, state);
        parser.ResolveOperands(indices, IndexType.Instance, state);
        if (access is not ("read" or "write")) throw parser.ErrorAtName(state, "rw specifier has to be 'read' or 'write'");
        if (cache is not ("data" or "instr")) throw parser.ErrorAtName(state, "cache type has to be 'data' or 'instr'");
        state.AddAttribute("isWrite", IntegerAttr.Of(access == "write")).AddAttribute("isDataCache", IntegerAttr.Of(cache == "data"));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Memory);
        printer.Write("["u8);
        printer.PrintOperands(Indices);
        printer.Write(IsWrite.Boolean ? "], write, locality<"u8 : "], read, locality<"u8);
        printer.PrintAttributeWithoutType(LocalityHint);
        printer.Write(IsDataCache.Boolean ? ">, data"u8 : ">, instr"u8);
        printer.PrintAttributeDictionary(this, Shown);
        printer.Write(" : "u8);
        printer.PrintType(Memory.Type);
    }

    /// <summary><c>prefetch(cast %m) ⇒ prefetch %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Memory.Type.Rank) verifier.Error(this, "too few indices");
    }
}
