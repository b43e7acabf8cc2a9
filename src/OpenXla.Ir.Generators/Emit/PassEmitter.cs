using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the generated half of a pass.</summary>
internal sealed class PassEmitter(PassModel pass)
{
    private readonly CodeWriter _code = SourceHeader.Begin(pass.Namespace);

    public static string Emit(PassModel pass) => new PassEmitter(pass).Emit();

    private string Emit()
    {
        _code.Line("using System.Runtime.CompilerServices;");
        _code.Line("using OpenXla.Ir.PassManagement;");
        _code.Blank();
        _code.Open($"sealed partial class {pass.ClassName}");
        if (!pass.HandWritten.Contains("Name")) _code.Line($"public override string Name => {Naming.Literal(pass.Name)};");
        if (pass.Summary.Length > 0 && !pass.HandWritten.Contains("Summary"))
        {
            _code.Blank();
            _code.Line($"public override string Summary => {Naming.Literal(pass.Summary)};");
        }
        if (pass.Options.Count > 0) EmitOptions();
        if (pass.Statistics.Count > 0) EmitStatistics();
        _code.Close();
        return _code.Finish(pass.Namespace);
    }

    private void EmitStatistics()
    {
        _code.Blank();
        _code.Line("public override IReadOnlyList<PassStatistic> Statistics =>");
        _code.Line("[");
        foreach (var statistic in pass.Statistics)
            _code.Line($"    new({Naming.Literal(statistic.Name)}, {Naming.Literal(statistic.Summary)}, {statistic.Property}),");
        _code.Line("];");
    }

    private void EmitOptions()
    {
        EmitList();
        EmitSet();
        EmitGet();
        foreach (var option in pass.Options) EmitText(option);
    }

    private void EmitList()
    {
        _code.Blank();
        _code.Line("private static readonly PassOption[] OptionList = DescribeOptions(new());");
        _code.Blank();
        _code.Line("public override IReadOnlyList<PassOption> Options => OptionList;");
        _code.Blank();
        _code.Line($"private static PassOption[] DescribeOptions({pass.ClassName} fresh) =>");
        _code.Line("[");
        foreach (var option in pass.Options)
            _code.Line($"    new({Naming.Literal(option.Name)}, {Naming.Literal(TypeName(option))}, Format{option.Property}(fresh.{option.Property}), {Naming.Literal(option.Summary)}{(option.IsList ? ", IsList: true" : "")}),");
        _code.Line("];");
    }

    private static string TypeName(OptionModel option) => option.IsEnum
        ? string.Join("|", option.Cases.Select(c => c.Keyword))
        : option.ValueType switch { "int" or "uint" or "long" or "bool" or "double" or "string" => option.ValueType, var other => other };

    private void EmitSet()
    {
        _code.Blank();
        _code.Open("public override OptionOutcome SetOption(string name, string text)");
        _code.Open("switch (name)");
        foreach (var option in pass.Options)
        {
            _code.Line($"case {Naming.Literal(option.Name)}:");
            _code.Line($"    if (!TryParse{option.Property}(text, out var {Naming.Camel(option.Property)}Value)) return OptionOutcome.BadValue;");
            _code.Line($"    {option.Property}Field(this) = {Naming.Camel(option.Property)}Value;");
            _code.Line("    return OptionOutcome.Ok;");
        }
        _code.Nested("default:", "return base.SetOption(name, text);");
        _code.Close();
        _code.Close();
    }

    private void EmitGet()
    {
        _code.Blank();
        _code.Open("public override string? GetOption(string name) => name switch");
        foreach (var option in pass.Options) _code.Line($"{Naming.Literal(option.Name)} => Format{option.Property}({option.Property}),");
        _code.Line("_ => base.GetOption(name),");
        _code.Close(";");
    }

    private void EmitText(OptionModel option)
    {
        var item = option.IsEnum ? $"Parse{option.Property}Case" : $"OptionText.TryParse";
        var format = option.IsEnum ? $"Format{option.Property}Case" : "OptionText.Format";
        _code.Blank();
        _code.Line("// The property can be set at construction only; a parsed value goes to its field.");
        _code.Line($"[UnsafeAccessor(UnsafeAccessorKind.Field, Name = \"<{option.Property}>k__BackingField\")]");
        _code.Line($"private static extern ref {option.PropertyType} {option.Property}Field({option.Home} pass);");
        _code.Blank();
        _code.Line(option.IsList
            ? $"private static bool TryParse{option.Property}(string text, out {option.PropertyType} value) => OptionText.TryParseList<{option.ValueType}>(text, {item}, out value);"
            : $"private static bool TryParse{option.Property}(string text, out {option.ValueType} value) => {item}(text, out value);");
        _code.Blank();
        _code.Line(option.IsList
            ? $"private static string Format{option.Property}({option.PropertyType} value) => OptionText.FormatList<{option.ValueType}>(value, {format});"
            : $"private static string Format{option.Property}({option.PropertyType} value) => {format}(value);");
        if (option.IsEnum) EmitCases(option);
    }

    private void EmitCases(OptionModel option)
    {
        _code.Blank();
        _code.Open($"private static bool Parse{option.Property}Case(string text, out {option.ValueType} value)");
        _code.Open($"{option.ValueType}? found = text switch");
        foreach (var item in option.Cases) _code.Line($"{Naming.Literal(item.Keyword)} => {option.ValueType}.{item.Member},");
        _code.Line("_ => null,");
        _code.Close(";");
        _code.Line("value = found.GetValueOrDefault();");
        _code.Line("return found is not null;");
        _code.Close();
        _code.Blank();
        _code.Open($"private static string Format{option.Property}Case({option.ValueType} value) => value switch");
        foreach (var item in option.Cases) _code.Line($"{option.ValueType}.{item.Member} => {Naming.Literal(item.Keyword)},");
        _code.Line("_ => value.ToString(),");
        _code.Close(";");
    }
}
