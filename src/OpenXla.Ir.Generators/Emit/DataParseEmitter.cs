using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Parse</c> of a type or attribute.</summary>
internal sealed class DataParseEmitter(DataModel data, IReadOnlyList<Element> elements, CodeWriter code)
{
    public void Emit()
    {
        code.Blank();
        code.Open($"public static {data.ClassName} Parse(AsmParser parser{(data.IsType ? "" : ", IrType? type")})");
        code.Line("ArgumentNullException.ThrowIfNull(parser);");
        if (data.IsHandWritten("Invalid")) code.Line("int at = parser.NextPosition;");
        foreach (var parameter in data.Parameters)
            code.Line($"{parameter.LocalType} {Local(parameter)} = {(parameter.MayBeAbsent ? parameter.Absent : parameter.IsValueType ? "default" : "null!")};");
        EmitAll(elements);
        EmitReturn();
        code.Close();
    }

    private void EmitReturn()
    {
        var arguments = string.Join(", ", data.Parameters.Select(Local));
        var create = data.Parameters.Count == 0 && !data.IsHandWritten("Instance") ? "Instance" : $"new {data.ClassName}({arguments})";
        if (!data.IsHandWritten("Invalid"))
        {
            code.Line($"return {create};");
            return;
        }
        code.Line($"var parsed = {create};");
        code.Line("return parsed.Invalid() is { } reason ? throw parser.Error(at, reason) : parsed;");
    }

    private static string Local(ParamModel parameter) => Naming.Camel(parameter.Property) + "Value";

    private void EmitAll(IEnumerable<Element> list)
    {
        foreach (var element in list) EmitElement(element);
    }

    private void EmitElement(Element element)
    {
        switch (element)
        {
            case Literal literal:
                code.Line(literal.IsKeyword ? $"parser.ExpectKeyword({Naming.Literal(literal.Text)}u8);" : $"parser.Expect({Naming.Literal(literal.Text)}u8);");
                break;
            case ParamElement { Parameter: { MayBeAbsent: true } parameter }:
                EmitOptional(parameter);
                break;
            case ParamElement { Parameter: var parameter, IsQualified: var isQualified }:
                code.Line($"{Local(parameter)} = {ParamCode.Parse(parameter.Type, "parser", isQualified)};");
                break;
            case ParamListElement { WithNames: true } list:
                EmitStruct(list);
                break;
            case ParamListElement list:
                EmitParams(list);
                break;
            case CustomElement custom:
                code.Line(CustomCall(custom) + ";");
                break;
            case OptionalElement group:
                EmitGroup(group);
                break;
        }
    }

    private void EmitOptional(ParamModel parameter)
    {
        if (parameter.IsNullable) code.Line($"{Local(parameter)} = {ParamCode.TryParse(parameter.Type)};");
        else code.Line($"if ({ParamCode.TryParse(parameter.Type)} is {{ }} {parameter.Name}Found) {Local(parameter)} = {parameter.Name}Found;");
    }

    private void EmitParams(ParamListElement list)
    {
        // Whether a comma is due is known here until the first parameter that may be absent.
        bool? isDue = false;
        if (NeedsCommaFlag(list)) code.Line("bool isDue = false;");
        for (int i = 0; i < list.Parameters.Count; i++)
        {
            var parameter = list.Parameters[i];
            var read = $"{Local(parameter)} = {ParamCode.Parse(parameter.Type, "parser", false)};";
            bool moreRequired = list.Parameters.Skip(i + 1).Any(p => !p.MayBeAbsent);
            if (parameter.MayBeAbsent && !moreRequired && isDue == true)
            {
                // Only ones that may be absent are left: a comma says that there is a next one.
                foreach (var rest in list.Parameters.Skip(i)) code.Line($"if (parser.TryConsume(\",\"u8)) {Local(rest)} = {ParamCode.Parse(rest.Type, "parser", false)};");
                return;
            }
            if (isDue == true) code.Line("parser.Expect(\",\"u8);");
            else if (isDue is null) EmitDueComma(parameter.MayBeAbsent && !moreRequired);
            if (!parameter.MayBeAbsent)
            {
                code.Line(read);
                isDue = true;
                continue;
            }
            if (isDue == true) code.Line("isDue = false;");
            code.Open($"if ({ParamCode.TryParse(parameter.Type)} is {{ }} {parameter.Name}Found)");
            code.Line($"{Local(parameter)} = {parameter.Name}Found;");
            code.Line("isDue = true;");
            code.Close();
            isDue = null;
        }
    }

    /// <summary>Whether some parameter may be absent without ending the list.</summary>
    private static bool NeedsCommaFlag(ParamListElement list) => list.Parameters[0].MayBeAbsent
        || list.Parameters.SkipWhile(p => !p.MayBeAbsent).Any(p => !p.MayBeAbsent);

    private void EmitDueComma(bool mayEnd) => code.Line(mayEnd ? "if (isDue) isDue = !parser.TryConsume(\",\"u8);" : "if (isDue) parser.Expect(\",\"u8);");

    private void EmitStruct(ParamListElement list)
    {
        code.Line("var seen = new HashSet<string>(StringComparer.Ordinal);");
        code.Open("do");
        code.Line("int keyAt = parser.NextPosition;");
        if (list.Parameters.All(p => p.MayBeAbsent)) code.Line("if (!parser.NextIsKeyword) break;");
        code.Line("var key = parser.ParseKeyword(\"a parameter name in struct\");");
        code.Line("if (!seen.Add(key)) throw parser.Error(keyAt, \"duplicate or unknown struct parameter name: \" + key);");
        code.Line("parser.Expect(\"=\"u8);");
        code.Open("switch (key)");
        foreach (var parameter in list.Parameters)
            code.Nested($"case {Naming.Literal(parameter.Name)}:", $"{Local(parameter)} = {ParamCode.Parse(parameter.Type, "parser", false)};", "break;");
        code.Nested("default:", "throw parser.Error(keyAt, \"duplicate or unknown struct parameter name: \" + key);");
        code.Close();
        code.Close();
        code.Line("while (parser.TryConsume(\",\"u8));");
        foreach (var parameter in list.Parameters)
            if (!parameter.MayBeAbsent) code.Line($"if (!seen.Contains({Naming.Literal(parameter.Name)})) throw parser.Error(\"struct is missing required parameter: {parameter.Name}\");");
    }

    private string CustomCall(CustomElement custom)
    {
        var container = data.Directives.FirstOrDefault(d => d.Name == "Parse" + custom.Name)?.Container ?? data.FullName;
        var arguments = custom.Arguments.Select(a => a switch
        {
            RefElement { Argument: ParamElement known } => Local(known.Parameter),
            ParamElement parameter => "out " + Local(parameter.Parameter),
            CodeElement text => text.Code,
            _ => "default",
        });
        return $"{container}.Parse{custom.Name}({string.Join(", ", arguments.Prepend("parser"))})";
    }

    private void EmitGroup(OptionalElement group)
    {
        var then = group.Then.SkipWhile(e => e is Whitespace).ToList();
        switch (then[0])
        {
            case Literal literal:
                code.Open(literal.IsKeyword ? $"if (parser.TryKeyword({Naming.Literal(literal.Text)}u8))" : $"if (parser.TryConsume({Naming.Literal(literal.Text)}u8))");
                break;
            case CustomElement custom:
                code.Open($"if ({CustomCall(custom)})");
                break;
            case ParamElement { Parameter: var parameter }:
                code.Open($"if ({ParamCode.TryParse(parameter.Type)} is {{ }} {parameter.Name}Found)");
                code.Line($"{Local(parameter)} = {parameter.Name}Found;");
                break;
            default:
                code.Open("if (!parser.NextIs(\">\"u8))");
                EmitElement(then[0]);
                break;
        }
        // What the group is about is there, once its first element is.
        foreach (var element in then.Skip(1))
        {
            if (element == group.Anchor && element is ParamElement { Parameter: var parameter, IsQualified: var isQualified })
                code.Line($"{Local(parameter)} = {ParamCode.Parse(parameter.Type, "parser", isQualified)};");
            else EmitElement(element);
        }
        code.Close();
        if (group.Else.Count == 0) return;
        code.Open("else");
        EmitAll(group.Else);
        code.Close();
    }
}
