namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>The names that definitions give: what they may be, and lists of them in text.</summary>
internal static class NamedValues
{
    /// <summary>Whether a text can be the prefix of a dialect.</summary>
    internal static bool IsDialect(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$');

    internal static bool Verify(Operation op, Verifier verifier, string name, string what)
    {
        if (Invalid(name) is not { } problem) return true;
        verifier.ErrorAt(op, $"name of {what} {problem}");
        return false;
    }

    private static string? Invalid(string name)
    {
        if (name.Length == 0) return "is empty";
        bool mayBeUnderscore = false;
        foreach (char c in name)
        {
            if (c == '_')
            {
                if (!mayBeUnderscore) return "should not contain leading or double underscores";
            }
            else if (!char.IsAsciiLetterOrDigit(c))
            {
                return "must contain only lowercase letters, digits and underscores";
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                return "should not contain uppercase letters";
            }
            mayBeUnderscore = c != '_';
        }
        return null;
    }

    /// <summary>A name for each of so many things, each only once.</summary>
    internal static bool VerifyList(Operation op, Verifier verifier, string what, ArrayAttr names, int count)
    {
        if (count != names.Count)
        {
            verifier.Error(op, $"the number of {what}s and their names must be the same, but got {count} and {names.Count} respectively");
            return false;
        }
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            var name = ((StringAttr)names[i]).Value;
            if (!Verify(op, verifier, name, $"{what} #{i}")) return false;
            if (seen.TryAdd(name, i)) continue;
            verifier.Error(op, $"name of {what} #{i} is a duplicate of the name of {what} #{seen[name]}");
            return false;
        }
        return true;
    }

    /// <summary>Whether names can be read back from a list of values: in text a name begins with a letter.</summary>
    internal static bool CanBeListed(ArrayAttr names) => names.Elements.All(static name => name is StringAttr { Value: [not (>= '0' and <= '9'), ..] });

    internal static void ParseNamedValueList(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out ArrayAttr names)
    {
        var operands = new List<UnresolvedOperand>();
        var found = new List<IrAttribute>();
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            found.Add(new StringAttr(parser.ParseKeyword()));
            parser.Expect(":"u8);
            operands.Add(parser.ParseOperand());
        });
        (values, names) = (operands, new ArrayAttr([.. found]));
    }

    internal static void PrintNamedValueList(AsmPrinter printer, Operation op, OperandRange values, ArrayAttr names)
    {
        printer.Write("("u8);
        for (int i = 0; i < values.Count; i++)
        {
            PrintName(printer, names, i);
            printer.PrintOperand(values[i]);
        }
        printer.Write(")"u8);
    }

    internal static void ParseNamedValueListWithVariadicity(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out ArrayAttr names, out VariadicityArrayAttr variadicity)
    {
        var operands = new List<UnresolvedOperand>();
        var found = new List<IrAttribute>();
        var counts = new List<Variadicity>();
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            found.Add(new StringAttr(parser.ParseKeyword()));
            parser.Expect(":"u8);
            counts.Add(VariadicityArrayAttr.ParseWord(parser) ?? Variadicity.Single);
            operands.Add(parser.ParseOperand());
        });
        (values, names, variadicity) = (operands, new ArrayAttr([.. found]), new VariadicityArrayAttr([.. counts]));
    }

    internal static void PrintNamedValueListWithVariadicity(AsmPrinter printer, Operation op, OperandRange values, ArrayAttr names, VariadicityArrayAttr variadicity)
    {
        printer.Write("("u8);
        for (int i = 0; i < values.Count; i++)
        {
            PrintName(printer, names, i);
            if (variadicity.Value[i] != Variadicity.Single)
            {
                printer.Write(VariadicityArrayAttr.Word(variadicity.Value[i]));
                printer.Write(" "u8);
            }
            printer.PrintOperand(values[i]);
        }
        printer.Write(")"u8);
    }

    private static void PrintName(AsmPrinter printer, ArrayAttr names, int index)
    {
        if (index > 0) printer.Write(", "u8);
        printer.Write(((StringAttr)names[index]).Value);
        printer.Write(": "u8);
    }
}
