namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The syntax <c>(%a = %0, %b = %1)</c>: arguments of a body and what they begin with.</summary>
internal static class InitializationList
{
    internal static void Parse(AsmParser parser, List<RegionArgument> arguments, List<UnresolvedOperand> inits)
    {
        parser.Expect("("u8);
        if (parser.TryConsume(")"u8)) return;
        do
        {
            arguments.Add(parser.ParseRegionArgument(withType: false));
            parser.Expect("="u8);
            inits.Add(parser.ParseOperand());
        }
        while (parser.TryConsume(","u8));
        parser.Expect(")"u8);
    }

    internal static void Print(AsmPrinter printer, Block body, int firstArgument, OperandRange inits, ReadOnlySpan<byte> prefix)
    {
        if (inits.Count == 0) return;
        printer.Write(prefix);
        printer.Write("("u8);
        for (int i = 0; i < inits.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(body.GetArgument(firstArgument + i));
            printer.Write(" = "u8);
            printer.PrintOperand(inits[i]);
        }
        printer.Write(")"u8);
    }
}
