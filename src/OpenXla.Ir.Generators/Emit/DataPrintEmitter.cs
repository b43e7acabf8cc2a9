using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>PrintParameters</c> of a type or attribute.</summary>
internal sealed class DataPrintEmitter(DataModel data, IReadOnlyList<Element> elements, CodeWriter output)
{
    private readonly PrinterCode _code = new(output);
    private readonly Spacing _spacing = new();

    private string Override => $"protected{(data.SeesInternals ? " internal" : "")} override void";

    public void Emit()
    {
        if (elements.Count == 0) return;
        output.Blank();
        _code.Open($"{Override} PrintParameters(AsmPrinter printer)");
        EmitAll(elements);
        _code.Close();
        bool isPretty = InAngles(elements) || (elements.Count == 1 && elements[0] is OptionalElement { Else.Count: 0 } whole && InAngles(whole.Then));
        if (!isPretty && !data.IsHandWritten("Print")) WrappedPrint.Emit(data.Keyword, data.IsType ? '!' : '#', output);
    }

    private static bool InAngles(IReadOnlyList<Element> list) => list[0] is Literal { Text: "<" } && list[list.Count - 1] is Literal { Text: ">" };

    private void EmitAll(IEnumerable<Element> list)
    {
        foreach (var element in list) EmitElement(element);
    }

    private void EmitElement(Element element)
    {
        switch (element)
        {
            case Literal literal:
                _code.Text(_spacing.Literal(literal.Text));
                break;
            case Whitespace { Text: "\\n" }:
                _code.Line("printer.NewLine();");
                break;
            case Whitespace whitespace:
                if (whitespace.Text.Length > 0) _code.Text(whitespace.Text);
                _spacing.Explicit(whitespace.Text.Length > 0);
                break;
            case OptionalElement group:
                EmitGroup(group);
                break;
            case ParamElement { Parameter: { MayBeAbsent: true } parameter } one:
                _code.Open($"if ({Presence(parameter)})");
                EmitParameter(one);
                _code.Close();
                break;
            case ParamElement one:
                EmitParameter(one);
                break;
            case ParamListElement list:
                EmitList(list);
                break;
            case CustomElement custom:
                if (_spacing.Element()) _code.Text(" ");
                EmitCustom(custom);
                break;
        }
    }

    private void EmitParameter(ParamElement one)
    {
        if (_spacing.Element()) _code.Text(" ");
        _code.Line(ParamCode.Print(one.Parameter.Type, "printer", Value(one.Parameter), one.IsQualified) + ";");
    }

    private static string Value(ParamModel parameter) => parameter.Property + (parameter.IsNullable && parameter.IsValueType ? ".Value" : "");

    private static string Presence(ParamModel parameter) => parameter.IsNullable && parameter.Absent == "null"
        ? $"{parameter.Property} is not null"
        : $"!({ParamCode.AreEqual(parameter, parameter.Property, parameter.Absent)})";

    private string Presence(Element anchor) => anchor switch
    {
        ParamElement { Parameter: var parameter } => Presence(parameter),
        ParamListElement list => string.Join(" || ", list.Parameters.Select(Presence)),
        CustomElement custom => string.Join(" || ", custom.Arguments.OfType<ParamElement>().Where(p => p.Parameter.MayBeAbsent).Select(p => Presence(p.Parameter))),
        _ => "true",
    };

    private void EmitList(ParamListElement list)
    {
        if (_spacing.Element()) _code.Text(" ");
        bool mayBeFirst = true;
        bool counts = list.Parameters[0].MayBeAbsent;
        if (counts) _code.Line("bool isFirst = true;");
        foreach (var parameter in list.Parameters)
        {
            if (parameter.MayBeAbsent) _code.Open($"if ({Presence(parameter)})");
            if (counts)
            {
                _code.Line("if (!isFirst) printer.Write(\", \"u8);");
                _code.Line("isFirst = false;");
            }
            else if (!mayBeFirst)
            {
                _code.Text(", ");
            }
            if (list.WithNames) _code.Text(parameter.Name + " = ");
            _code.Line(ParamCode.Print(parameter.Type, "printer", Value(parameter), isQualified: false) + ";");
            if (parameter.MayBeAbsent) _code.Close();
            mayBeFirst = false;
        }
    }

    private void EmitCustom(CustomElement custom)
    {
        var container = data.Directives.FirstOrDefault(d => d.Name == "Print" + custom.Name)?.Container ?? data.FullName;
        var arguments = custom.Arguments.Select(a => a switch
        {
            RefElement { Argument: ParamElement known } => known.Parameter.Property,
            ParamElement parameter => parameter.Parameter.Property,
            CodeElement text => text.Code,
            _ => "default",
        });
        _code.Line($"{container}.Print{custom.Name}({string.Join(", ", arguments.Prepend("printer"))});");
    }

    private void EmitGroup(OptionalElement group)
    {
        _code.Open(group.AnchorIsInElse ? $"if (!({Presence(group.Anchor)}))" : $"if ({Presence(group.Anchor)})");
        var before = _spacing.Save();
        // Inside, the anchor is known to be there.
        foreach (var element in group.Then)
        {
            if (element == group.Anchor && element is ParamElement anchor) EmitParameter(anchor);
            else EmitElement(element);
        }
        _code.Close();
        if (group.Else.Count == 0) return;
        // Upstream starts the alternative from where the group began (in operations it does not).
        _spacing.Restore(before);
        _code.Open("else");
        EmitAll(group.Else);
        _code.Close();
    }
}
