namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The directive <c>custom&lt;Overflow>($overflowFlags)</c>: <c>overflow&lt;nsw, nuw></c>, nothing without flags.</summary>
internal static class OverflowDirective
{
    internal static void ParseOverflow(AsmParser parser, OperationState state, out IntegerAttr flags)
    {
        var value = IntegerOverflowFlags.None;
        if (parser.TryKeyword("overflow"u8))
            parser.ParseDelimitedList("<"u8, ">"u8, () => value |= ParseFlag(parser));
        flags = IntegerAttr.I32((int)value);
    }

    private static IntegerOverflowFlags ParseFlag(AsmParser parser)
    {
        if (parser.TryKeyword("nsw"u8)) return IntegerOverflowFlags.NoSignedWrap;
        if (parser.TryKeyword("nuw"u8)) return IntegerOverflowFlags.NoUnsignedWrap;
        if (parser.TryKeyword("none"u8)) return IntegerOverflowFlags.None;
        throw parser.Error("expected ::mlir::LLVM::IntegerOverflowFlags to be one of: none, nsw, nuw");
    }

    internal static void PrintOverflow(AsmPrinter printer, Operation op, IntegerAttr flags)
    {
        var value = (IntegerOverflowFlags)flags.Int64;
        if (value == IntegerOverflowFlags.None) return;
        printer.Write(" overflow<"u8);
        if (value.HasFlag(IntegerOverflowFlags.NoSignedWrap)) printer.Write("nsw"u8);
        if (value == (IntegerOverflowFlags.NoSignedWrap | IntegerOverflowFlags.NoUnsignedWrap)) printer.Write(", "u8);
        if (value.HasFlag(IntegerOverflowFlags.NoUnsignedWrap)) printer.Write("nuw"u8);
        printer.Write(">"u8);
    }
}
