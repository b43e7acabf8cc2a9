namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Replaces an element by what a region makes of it, with nothing in between.</summary>
[Op("memref.generic_atomic_rmw")]
[TypeFrom("result", "memref", nameof(ElementOf), Summary = "result type matches element type of memref")]
public sealed partial class GenericAtomicRMWOp : Operation, ISingleBlock, IMemoryEffects
{
    [Operand<MemRefOf<SignlessIntegerOrFloat>>("memref")] public partial Value Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Region("atomic_body")] public partial Region Body { get; }
    [Result<SignlessIntegerOrFloat>] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    private static IrType ElementOf(IrType memory) => ((MemRefType)memory).ElementType;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var memory = parser.ParseOperand();
        var indices = new List<UnresolvedOperand>();
        parser.ParseOperandList(indices, "["u8, "]"u8);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("");
        parser.ResolveOperand(memory, type, state);
        parser.ResolveOperands(indices, IndexType.Instance, state);
        parser.ParseRegion(state);
        parser.ParseOptionalAttributeDictionary(state);
        state.ResultTypes.Add(type.ElementType);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Memory);
        printer.Write("["u8);
        printer.PrintOperands(Indices);
        printer.Write("] : "u8);
        printer.PrintType(Memory.Type);
        printer.Write(" "u8);
        printer.PrintRegion(Body);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.IsEmpty || Body.Entry.ArgumentCount != 1) verifier.Error(this, "expected single number of entry block arguments");
        else if (!Body.Entry.GetArgument(0).Type.Equals(Result.Type)) verifier.Error(this, "expected block argument of the same type result type");
        else
            for (var op = Body.Entry.First; op is not null; op = op.Next)
                if (op is not (IPure or INoMemoryEffect or IRecursiveMemoryEffects))
                {
                    verifier.ErrorAt(op, "body of 'memref.generic_atomic_rmw' should contain only operations with no side effects");
                    return;
                }
    }
}
