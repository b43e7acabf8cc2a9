using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes keywords of an enum, and the attribute class that holds its values.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel model)
    {
        var code = SourceHeader.Begin(model.Namespace);
        code.Line($"/// <summary>The keywords of <see cref=\"{model.Name}\"/>.</summary>");
        code.Open($"{model.Accessibility} static class {model.Name}Text");
        EmitAll(model, code);
        EmitKeyword(model, code);
        EmitFromKeyword(model, code);
        if (model.AsWord) EmitParseWord(model, code);
        else if (model.IsFlags) EmitParseFlags(model, code);
        else EmitParse(model, code);
        EmitTryParse(model, code);
        if (model.Storage != 0) EmitIntegers(model, code);
        code.Close();
        if (model.Storage == 0 && model.Keyword is not null)
        {
            code.Blank();
            EmitAttribute(model, code);
        }
        return code.Finish(model.Namespace);
    }

    private static void EmitAll(EnumModel model, CodeWriter code)
    {
        var cases = Distinct(model.Cases).Select(c => $"{model.Name}.{c.Member}").ToList();
        if (model.IsFlags) cases.Add(string.Join(" | ", cases));
        code.Line($"/// <summary>{(model.IsFlags ? "Each of the flags alone, then all together" : "All values")}.</summary>");
        code.Line($"public static {model.Name}[] All => [{string.Join(", ", cases)}];");
        code.Blank();
    }

    private static void EmitKeyword(EnumModel model, CodeWriter code)
    {
        code.Line("/// <summary>The value as text.</summary>");
        if (model.IsFlags)
        {
            EmitFlagsKeyword(model, code);
            return;
        }
        code.Open($"public static string Keyword(this {model.Name} value) => value switch");
        foreach (var item in Distinct(model.Cases)) code.Line($"{model.Name}.{item.Member} => {Naming.Literal(item.Keyword)},");
        code.Line("_ => ((long)value).ToString(System.Globalization.CultureInfo.InvariantCulture),");
        code.Close(";");
    }

    private static void EmitFlagsKeyword(EnumModel model, CodeWriter code)
    {
        code.Open($"public static string Keyword(this {model.Name} value)");
        if (model.Cases.FirstOrDefault(c => c.Value == 0) is { } none) code.Line($"if (value == 0) return {Naming.Literal(none.Keyword)};");
        code.Line("var parts = new List<string>();");
        // Groups of several bits come first, and what they cover is not said again.
        foreach (var item in model.Cases.Where(c => c.Value != 0).OrderByDescending(c => IsGroup(c) ? Bits(c.Value) : 0))
        {
            code.Open($"if ((value & {model.Name}.{item.Member}) == {model.Name}.{item.Member})");
            code.Line($"parts.Add({Naming.Literal(item.Keyword)});");
            if (IsGroup(item)) code.Line($"value &= ~{model.Name}.{item.Member};");
            code.Close();
        }
        code.Line($"return string.Join({Naming.Literal(model.Separator)}, parts);");
        code.Close();
    }

    private static bool IsGroup(EnumCase item) => item.IsGroup || Bits(item.Value) > 1;

    private static int Bits(long value)
    {
        int count = 0;
        for (ulong rest = unchecked((ulong)value); rest != 0; rest &= rest - 1) count++;
        return count;
    }

    private static IEnumerable<EnumCase> Distinct(IEnumerable<EnumCase> cases) => cases.GroupBy(c => c.Value).Select(g => g.First());

    private static void EmitFromKeyword(EnumModel model, CodeWriter code)
    {
        code.Blank();
        code.Line("/// <summary>The value of a single keyword; null where there is none.</summary>");
        code.Open($"public static {model.Name}? FromKeyword(string? keyword) => keyword switch");
        foreach (var item in model.Cases) code.Line($"{Naming.Literal(item.Keyword)} => {model.Name}.{item.Member},");
        code.Line("_ => null,");
        code.Close(";");
    }

    private static string Choices(EnumModel model) => string.Join(", ", model.Cases.Select(c => c.Keyword));

    private static void EmitParse(EnumModel model, CodeWriter code)
    {
        code.Blank();
        code.Open($"public static {model.Name} Parse(AsmParser parser)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        code.Line("int at = parser.NextPosition;");
        code.Line("return FromKeyword(parser.TryParseKeyword() ?? parser.TryParseString())");
        code.Line($"    ?? throw parser.Error(at, {Naming.Literal($"expected {model.Title} to be one of: {Choices(model)}")});");
        code.Close();
    }

    private static void EmitParseWord(EnumModel model, CodeWriter code)
    {
        code.Blank();
        code.Open($"public static {model.Name} Parse(AsmParser parser)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        code.Line("int at = parser.NextPosition;");
        var missing = Naming.Literal(model.UnknownWord is null ? $"expected keyword for {model.Title}" : "expected valid keyword");
        var unknown = Naming.Literal(model.UnknownWord ?? $"expected one of [{Choices(model)}] for {model.Title}, got: ");
        code.Line($"var word = parser.TryParseKeyword() ?? parser.TryParseString() ?? throw parser.Error(at, {missing});");
        code.Line($"return FromWord(word) ?? throw parser.Error(at, {unknown} + word);");
        code.Close();
        code.Blank();
        code.Open($"private static {model.Name}? FromWord(string word)");
        code.Line("if (FromKeyword(word) is { } known) return known;");
        if (model.IsFlags)
        {
            code.Line($"{model.Name} value = 0;");
            code.Open($"foreach (var part in word.Split({Naming.Literal(model.Separator.Trim())}))");
            code.Line("if (FromKeyword(part.Trim()) is not { } flag || flag == 0) return null;");
            code.Line("value |= flag;");
            code.Close();
            code.Line("return value;");
        }
        else
        {
            code.Line("return null;");
        }
        code.Close();
    }

    private static void EmitParseFlags(EnumModel model, CodeWriter code)
    {
        code.Blank();
        code.Open($"public static {model.Name} Parse(AsmParser parser)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        code.Line($"{model.Name} value = 0;");
        code.Open("do");
        code.Line("int at = parser.NextPosition;");
        code.Line("value |= FromKeyword(parser.TryParseKeyword() ?? parser.TryParseString())");
        code.Line($"    ?? throw parser.Error(at, {Naming.Literal($"expected {model.Title} to be one of: {Choices(model)}")});");
        code.Close();
        code.Line($"while (parser.TryConsume({Separator(model)}));");
        code.Line("return value;");
        code.Close();
    }

    private static void EmitTryParse(EnumModel model, CodeWriter code)
    {
        code.Blank();
        code.Line("/// <summary>The value whose keyword is next; null, and nothing read, where none is.</summary>");
        code.Open($"public static {model.Name}? TryParse(AsmParser parser)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        if (model.AsWord)
        {
            code.Line("return parser.NextIsKeyword || parser.NextIs(\"\\\"\"u8) ? Parse(parser) : null;");
            code.Close();
            return;
        }
        foreach (var item in model.Cases)
        {
            var more = model.IsFlags ? $"parser.TryConsume({Separator(model)}) ? {model.Name}.{item.Member} | Parse(parser) : " : "";
            code.Line($"if (parser.TryKeyword({Naming.Literal(item.Keyword)}u8)) return {more}{model.Name}.{item.Member};");
        }
        code.Line("return null;");
        code.Close();
    }

    private static string Separator(EnumModel model) => Naming.Literal(model.Separator.Trim() is { Length: > 0 } mark ? mark : "|") + "u8";

    private static void EmitIntegers(EnumModel model, CodeWriter code)
    {
        var choices = Naming.Literal($"[{Choices(model)}]");
        code.Blank();
        EmitToAttribute(model, code);
        code.Blank();
        code.Line("/// <summary>True for an integer attribute that stands for one of the values.</summary>");
        code.Open("public static bool IsValue(IrAttribute? attribute)");
        code.Line($"if (attribute is not IntegerAttr {{ Type: IntegerType {{ Width: {model.Storage}, IsSignless: true }}, Int64: var number }}) return false;");
        code.Line(model.IsFlags
            ? $"return (number & ~{model.Cases.Aggregate(0L, (all, c) => all | c.Value)}L) == 0;"
            : $"return number is {string.Join(" or ", Distinct(model.Cases).Select(c => c.Value))};");
        code.Close();
        code.Blank();
        code.Open("public static IntegerAttr ParseAttribute(AsmParser parser, string name)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        if (model.IsFlags)
        {
            code.Line("return ToAttribute(Parse(parser));");
        }
        else
        {
            code.Line("int at = parser.NextPosition;");
            code.Line("var keyword = parser.TryParseKeyword() ?? parser.TryParseString();");
            code.Line("if (FromKeyword(keyword) is { } value) return ToAttribute(value);");
            code.Line($"throw parser.Error(at, $\"expected string or keyword containing one of the following enum values for attribute '{{name}}' \" + {choices});");
        }
        code.Close();
        code.Blank();
        code.Line("public static IntegerAttr? TryParseAttribute(AsmParser parser) => TryParse(parser) is { } value ? ToAttribute(value) : null;");
    }

    /// <summary>Small values share their attributes.</summary>
    private static void EmitToAttribute(EnumModel model, CodeWriter code)
    {
        var create = $"new IntegerAttr((long)value, IntegerType.I{model.Storage})";
        if (model.IsFlags || model.Cases.Any(c => c.Value is < 0 or > 63))
        {
            code.Line($"public static IntegerAttr ToAttribute({model.Name} value) => {create};");
            return;
        }
        var values = string.Join(", ", Enumerable.Range(0, (int)model.Cases.Max(c => c.Value) + 1).Select(v => $"new({v}, IntegerType.I{model.Storage})"));
        code.Line($"private static readonly IntegerAttr[] Attributes = [{values}];");
        code.Blank();
        code.Line($"public static IntegerAttr ToAttribute({model.Name} value) => (ulong)value < (ulong)Attributes.Length ? Attributes[(int)value] : {create};");
    }

    private static void EmitAttribute(EnumModel model, CodeWriter code)
    {
        var name = model.Name + "Attr";
        code.Line($"/// <summary>A <see cref=\"{model.Name}\"/> as an attribute: <c>#{model.Keyword}</c>.</summary>");
        code.Open($"{model.Accessibility} sealed partial record {name} : IrAttribute, IAttributeDefinition<{name}>");
        code.Line($"private static readonly System.Collections.Concurrent.ConcurrentDictionary<{model.Name}, {name}> Instances = new();");
        code.Blank();
        code.Line("private readonly string _keyword;");
        code.Blank();
        code.Line($"private {name}({model.Name} value) => (Value, _keyword) = (value, value.Keyword());");
        code.Blank();
        code.Line($"public {model.Name} Value {{ get; }}");
        code.Blank();
        code.Line($"public static string AttributeName => {Naming.Literal(model.Keyword!)};");
        code.Blank();
        code.Line($"public override string Keyword => {Naming.Literal(model.Keyword!)};");
        code.Blank();
        code.Line("/// <summary>The one attribute of a value.</summary>");
        code.Line($"public static {name} Of({model.Name} value) => Instances.GetOrAdd(value, static v => new {name}(v));");
        code.Blank();
        code.Line($"public bool Equals({name}? other) => ReferenceEquals(this, other);");
        code.Blank();
        code.Line($"public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(typeof({name}), Value);");
        EmitAttributeText(model, name, code);
        code.Close();
    }

    private static void EmitAttributeText(EnumModel model, string name, CodeWriter code)
    {
        code.Blank();
        code.Open($"public static {name} Parse(AsmParser parser, IrType? type)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        if (model.InAngles) code.Line("parser.Expect(\"<\"u8);");
        code.Line($"var value = {model.Name}Text.Parse(parser);");
        if (model.InAngles) code.Line("parser.Expect(\">\"u8);");
        code.Line("return Of(value);");
        code.Close();
        code.Blank();
        code.Line($"static {name}? IAttributeDefinition<{name}>.Sample(ParameterSource source) => Of(source.Case({model.Name}Text.All));");
        code.Blank();
        code.Line("/// <summary>The attribute if one is next, in full or as syntaxes show it; else null.</summary>");
        code.Open($"public static {name}? TryParse(AsmParser parser)");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        code.Line($"if (parser.NextIs(\"#\"u8)) return parser.ParseAttribute<{name}>();");
        code.Line(model.InAngles ? "return parser.NextIs(\"<\"u8) ? Parse(parser, null) : null;" : $"return {model.Name}Text.TryParse(parser) is {{ }} value ? Of(value) : null;");
        code.Close();
        code.Blank();
        code.Line("protected override bool HasFixedText => true;");
        code.Blank();
        if (model.InAngles && model.WriteMethod == "Write")
        {
            code.Line("private byte[]? _text;");
            code.Blank();
            code.Open("protected override void Print(AsmPrinter printer)");
            code.Line($"printer.Write(_text ??= System.Text.Encoding.UTF8.GetBytes(\"#{model.Keyword}<\" + _keyword + \">\"));");
            code.Close();
            code.Blank();
        }
        code.Open("protected override void PrintParameters(AsmPrinter printer)");
        code.Line(model.InAngles ? "printer.Write(\"<\"u8);" : "printer.Write(\" \"u8);");
        code.Line($"printer.{model.WriteMethod}(_keyword);");
        if (model.InAngles) code.Line("printer.Write(\">\"u8);");
        code.Close();
        if (!model.InAngles) WrappedPrint.Emit(model.Keyword!, '#', code);
    }
}
