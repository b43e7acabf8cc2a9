using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Define</c>: the definition as a table that programs can read.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(OpModel op, CodeWriter code)
    {
        if (op.IsHandWritten("Define")) return;
        code.Blank();
        code.Open($"static OperationDefinition? IOperationDefinition<{op.ClassName}>.Define() => new()");
        List(code, "Operands", op.Operands.Select(Value));
        List(code, "Results", op.Results.Select(Value));
        List(code, "Attributes", op.Attributes.Select(Attribute));
        List(code, "Regions", op.Regions.Select(r => $"new({Naming.Literal(r.Name)}, {Flag(r.IsVariadic)}, {Flag(r.NotEmpty)}, {Flag(r.OneBlock)})"));
        List(code, "Successors", op.Successors.Select(s => $"new({Naming.Literal(s.Name)}, {Flag(s.IsVariadic)})"));
        List(code, "Relations", op.Relations.Select(Relation));
        if (op.Has(OpTraits.InfersResultTypes)) code.Line("InferResultTypes = InferResultTypes,");
        if (op.ImplicitTerminator is { } terminator) code.Line($"ImplicitTerminator = {terminator}.OperationName,");
        code.Close(";");
    }

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static void List(CodeWriter code, string property, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0) return;
        code.Line($"{property} =");
        code.Line("[");
        foreach (var line in lines) code.Line($"    {line},");
        code.Line("],");
    }

    private static string Value(ValueMember value)
    {
        var rest = $"({Naming.Literal(value.Name)}, Multiplicity.{value.Arity}";
        var known = value.Class is { } stated && stated.FullName != "global::OpenXla.Ir.IrType" ? stated : null;
        if (value is { IsBuildable: true, Constraint: { } only }) return $"ValueDefinition.OfOnly<{only}>{rest})";
        if (value.Constraint is { } constraint) return known is null ? $"ValueDefinition.Of<{constraint}>{rest})" : $"ValueDefinition.Of<{constraint}, {known.FullName}>{rest})";
        return known is null ? $"ValueDefinition.Any{rest})" : $"ValueDefinition.OfClass<{known.FullName}>{rest}, {Naming.Literal(known.Summary)})";
    }

    private static string Attribute(AttrMember attribute)
    {
        var more = new List<string>();
        if (attribute.Kind == AttrKind.Visibility) more.Add("Default = new StringAttr(\"public\")");
        if (attribute.Default is { } value && attribute.Kind != AttrKind.Unit) more.Add($"Default = {AttrCode.Wrap(attribute, value)}");
        if (attribute.Enum is { } model)
            more.Add($"Cases = static () => Array.ConvertAll<{model.FullName}, IrAttribute>({model.TextClass}.All, static value => {(model.Storage == 0 ? $"{model.AttrClass}.Of(value)" : $"{model.TextClass}.ToAttribute(value)")})");
        if (attribute.IsSymbolName) more.Add("IsSymbolName = true");
        var rest = $"({Naming.Literal(attribute.Name)}, {Flag(attribute.MayBeAbsent)}";
        var check = attribute.Storage == "global::OpenXla.Ir.IrAttribute" ? "true" : AttrCode.Check(attribute, "attribute");
        var made = attribute.Constraint is { } constraint ? $"InherentAttributeDefinition.Of<{constraint}>{rest})" : $"new{rest}, static attribute => {check}, {Naming.Literal(attribute.Summary)})";
        if (more.Count == 0) return made;
        return attribute.Constraint is null ? $"{made} {{ {string.Join(", ", more)} }}" : $"{made} with {{ {string.Join(", ", more)} }}";
    }

    private static string Relation(TypeRelation relation) =>
        $"new([{string.Join(", ", relation.Names.Select(Naming.Literal))}], {(relation.Method is null ? "null" : $"static type => {relation.Method}(type)")}, {Naming.Literal(relation.Summary)})";
}
