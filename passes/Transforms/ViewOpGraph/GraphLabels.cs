using System.Text;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Transforms.ViewOpGraph;

/// <summary>What is written on the boxes of a graph. A label of a node is a record: fields between bars, with names by which arrows reach them.</summary>
internal sealed class GraphLabels(ViewOpGraphPass options, ValueNames names)
{
    /// <summary>Of attributes with more elements nothing but the type is shown; upstream's number.</summary>
    private const int MaxElements = 16;

    private const string EndOfLine = "\\l";

    /// <summary>The label of an operation with regions.</summary>
    internal string OfCluster(Operation op)
    {
        var label = new StringBuilder(op.Name);
        if (options.PrintResultTypes) label.Append(" : (").Append(Truncate(string.Join(", ", op.Results.Types().Select(static t => t.ToString()))).Replace("\"", "\\\"", StringComparison.Ordinal)).Append(')');
        if (!options.PrintAttrs) return label.ToString();
        AppendAttributes(op, label);
        return label.Append(EndOfLine).ToString();
    }

    /// <summary>The label of an operation without regions: <c>{{operands}|name and attributes|{results}}</c>.</summary>
    internal string OfNode(Operation op)
    {
        var label = new StringBuilder("{");
        if (op.OperandCount > 0) label.Append('{').AppendJoin('|', op.Operands.ToArray().Select(OfOperand)).Append("}|");
        label.Append(op.Name).Append(EndOfLine);
        if (options.PrintAttrs && op.AllAttributes.Count > 0)
        {
            AppendAttributes(op, label);
            label.Append(EndOfLine);
        }
        if (op.ResultCount > 0) label.Append("|{").AppendJoin('|', op.Results.ToArray().Select(OfResult)).Append('}');
        return label.Append('}').ToString();
    }

    /// <summary>The field of a result or an argument of a block.</summary>
    internal string OfResult(Value value)
    {
        var field = $"<{PortOf("res", value)}> {names[value]}";
        return options.PrintResultTypes ? $"{field} {Escape(Truncate(value.Type.ToString()))}" : field;
    }

    private string OfOperand(Value value) => $"<{PortOf("arg", value)}> {names[value]}";

    /// <summary>The name of the field of a value.</summary>
    internal string PortOf(string prefix, Value value) => $"{prefix}_{names[value].Replace("%", "", StringComparison.Ordinal).Replace('#', '_')}";

    private void AppendAttributes(Operation op, StringBuilder label)
    {
        foreach (var (name, value) in op.AllAttributes) label.Append(EndOfLine).Append(Escape(name)).Append(": ").Append(Escape(TextOf(value)));
    }

    private string TextOf(IrAttribute attribute) => attribute switch
    {
        DenseElementsAttr { IsSplat: true } or DenseStringElementsAttr { IsSplat: true } => attribute.ToString(),
        ElementsAttr elements when elements.Type.ElementCount > MaxElements => $"{new string('[', elements.Type.Shape.Rank)}...{new string(']', elements.Type.Shape.Rank)} : {Truncate(elements.Type.ToString())}",
        ArrayAttr { Elements.Count: > MaxElements } => "[...]",
        _ => Truncate(attribute.ToString()),
    };

    private string Truncate(string text) => text.Length <= options.MaxLabelLen ? text : text[..(int)options.MaxLabelLen] + "...";

    /// <summary>Characters that mean something in records, and ends of lines.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '\n') escaped.Append(EndOfLine);
            else if (c is '{' or '}' or '<' or '>' or '|' or '"') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
