namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Reads an element: <c>affine.load %m[%i + 1, %j] : memref&lt;8x8xf32&gt;</c>.</summary>
[Op("affine.load")]
public sealed partial class LoadOp : Operation, IMemoryEffects
{
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Result] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (memory, indices, map) = AccessSyntax.Parse(parser);
        state.AddAttribute("map", map);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("builtin.memref");
        parser.ResolveOperand(memory, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
        state.AddResultTypes(type.ElementType);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        AccessSyntax.Print(printer, Memory, Map.Map, Indices);
        printer.PrintAttributeDictionary(this, "map");
        printer.Write(" : "u8);
        printer.PrintType(Memory.Type);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Result.Type.Equals(Memory.Type.ElementType)) verifier.Error(this, "result type must match element type of memref");
        else if (AccessSyntax.FindMistake(this, Memory.Type, Map.Map, Indices) is { } mistake) verifier.Error(this, mistake);
    }
}
