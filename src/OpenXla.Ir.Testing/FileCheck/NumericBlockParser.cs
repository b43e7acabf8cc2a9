namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Reads what stands between <c>[[#</c> and <c>]]</c>.</summary>
internal sealed class NumericBlockParser(Cursor cursor, VariableTable variables, PatternParser pattern)
{
    public NumericBlock Parse()
    {
        var text = cursor.Rest.Trim(' ', '\t');
        var format = Format();
        var definition = DefinitionSlice();
        var name = definition is null ? null : DefinedName(definition);
        var nameEnd = definition?.Position ?? 0;
        cursor.SkipBlanks();
        var expressionStart = cursor.Position;
        var expression = Expression();

        if (format.Kind == NumericFormatKind.None && expression is not null)
            format = expression.ImplicitFormat(message => cursor.Error(message, expressionStart));
        if (format.Kind == NumericFormatKind.None) format = format with { Kind = NumericFormatKind.Unsigned };
        if (name is null) return new NumericBlock(text, expressionStart, format, null, expression);

        var earlier = variables.FindNumber(name);
        if (earlier is not null && earlier.Format != format)
            throw cursor.Error("format different from previous variable definition", nameEnd);
        var variable = variables.DefineNumber(name, format);
        // A variable known before may have a value from an earlier line, so a use beside the new definition is legal.
        if (earlier is null) variable.DefinedIn = pattern;
        return new NumericBlock(text, expressionStart, format, variable, expression);
    }

    private NumericFormat Format()
    {
        var rest = cursor.Rest;
        var comma = rest.IndexOf(',');
        var call = rest.IndexOf('(');
        // The comma in add(1, 2) separates arguments.
        if (comma < 0 || (call >= 0 && call < comma)) return default;
        var specifier = new Cursor(cursor.Source, cursor.Position, cursor.Position + comma);
        cursor.Position += comma + 1;
        specifier.SkipBlanks();
        if (!specifier.Eat("%")) throw specifier.Error("invalid matching format specification in expression");
        var alternate = specifier.Position;
        var hasBase = specifier.Eat("#");
        var precision = specifier.Eat(".") ? Precision(specifier) : 0;
        if (specifier.AtEnd) return new NumericFormat(NumericFormatKind.None, precision, hasBase);

        var kind = specifier.Current switch
        {
            'u' => NumericFormatKind.Unsigned,
            'd' => NumericFormatKind.Signed,
            'x' => NumericFormatKind.HexLower,
            'X' => NumericFormatKind.HexUpper,
            _ => throw specifier.Error("invalid format specifier in expression"),
        };
        specifier.Position++;
        if (hasBase && kind is (NumericFormatKind.Unsigned or NumericFormatKind.Signed))
            throw specifier.Error("alternate form only supported for hex values", alternate);
        specifier.SkipBlanks();
        if (!specifier.AtEnd) throw specifier.Error("invalid matching format specification in expression");
        return new NumericFormat(kind, precision, hasBase);
    }

    private static int Precision(Cursor specifier)
    {
        var start = specifier.Position;
        while (char.IsAsciiDigit(specifier.Current)) specifier.Position++;
        return int.TryParse(specifier.Source.Content[start..specifier.Position], out var precision)
            ? precision
            : throw specifier.Error("invalid precision in format specifier", start);
    }

    private Cursor? DefinitionSlice()
    {
        var colon = cursor.Rest.IndexOf(':');
        if (colon < 0) return null;
        var definition = new Cursor(cursor.Source, cursor.Position, cursor.Position + colon);
        cursor.Position += colon + 1;
        return definition;
    }

    private string DefinedName(Cursor definition)
    {
        definition.SkipBlanks();
        var start = definition.Position;
        var name = definition.VariableName();
        if (name[0] == '@') throw definition.Error("definition of pseudo numeric variable unsupported", start);
        if (variables.IsStringDeclared(name)) throw definition.Error($"string variable with name '{name}' already exists", start);
        definition.SkipBlanks();
        if (!definition.AtEnd) throw definition.Error("unexpected characters after numeric variable name");
        return name;
    }

    private NumericExpression? Expression()
    {
        var hasConstraint = cursor.Eat("==");
        cursor.SkipBlanks();
        if (!cursor.AtEnd) return new NumericExpressionParser(cursor, variables, pattern, pattern.Line).Parse();
        if (hasConstraint) throw cursor.Error("empty numeric expression should not have a constraint");
        return null;
    }
}
