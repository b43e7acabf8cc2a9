namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Values or types in one range: <c>%r = pdl.range %x, %xs : !pdl.value, !pdl.range&lt;value></c>.</summary>
[Op("pdl.range", Syntax = "($arguments^ `:` type($arguments))? custom<RangeType>(ref(type($arguments)), type($result)) attr-dict")]
public sealed partial class RangeOp : Operation, IPure
{
    [Operand<AnyPdl>] public partial OperandRange Arguments { get; }
    [Result<TypeOrValueRange>] public partial Value Result { get; }

    private static void ParseRangeType(AsmParser parser, OperationState state, List<IrType>? arguments, out IrType type)
    {
        if (arguments is [PdlType first, ..])
        {
            type = new PdlRangeType((PdlType)PdlRangeType.ElementOf(first));
            return;
        }
        parser.Expect(":"u8);
        type = parser.ParseType<PdlRangeType>("pdl.range");
    }

    private static void PrintRangeType(AsmPrinter printer, Operation op, IrType[] arguments, IrType type)
    {
        if (arguments.Length > 0) return;
        printer.Write(": "u8);
        printer.PrintType(type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "pdl.rewrite")) return;
        var expected = PdlRangeType.ElementOf(Result.Type);
        foreach (var argument in Arguments)
        {
            var found = PdlRangeType.ElementOf(argument.Type);
            if (found.Equals(expected)) continue;
            verifier.Error(this, $"expected operand to have element type '{expected}', but got '{found}'");
            return;
        }
    }
}
