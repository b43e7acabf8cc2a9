using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the access to inherent attributes by name, and their defaults.</summary>
internal sealed class InherentEmitter(OpModel op, CodeWriter code)
{
    private readonly List<(string Name, string Field, string Encoding)> _slots = [.. Slots(op).OrderBy(s => s.Name, StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Field, string Encoding)> Slots(OpModel op)
    {
        foreach (var attribute in op.Attributes) yield return (attribute.Name, attribute.Field, attribute.Encoding);
        if (op.HasOperandSegments) yield return ("operandSegmentSizes", "_operandSegmentSizes", "Segments");
        if (op.HasResultSegments) yield return ("resultSegmentSizes", "_resultSegmentSizes", "Segments");
    }

    public void Emit()
    {
        if (_slots.Count == 0) return;
        if (!op.IsHandWritten("InherentAttributeNames")) EmitNames();
        if (!op.IsHandWritten("GetInherentAttribute")) EmitGet();
        if (!op.IsHandWritten("TrySetInherentAttribute")) EmitSet();
        if (!op.IsHandWritten("SetDefaults")) EmitDefaults();
        if (!op.IsHandWritten("CanHold")) EmitCanHold();
    }

    private void EmitNames()
    {
        code.Blank();
        code.Line($"private static readonly string[] AttributeNames = [{string.Join(", ", _slots.Select(s => Naming.Literal(s.Name)))}];");
        code.Blank();
        code.Line("public override ReadOnlySpan<string> InherentAttributeNames => AttributeNames;");
        if (op.IsHandWritten("PropertyEncodings") || _slots.All(s => s.Encoding == "Optional")) return;
        code.Blank();
        code.Line($"public override ReadOnlySpan<PropertyEncoding> PropertyEncodings => [{string.Join(", ", _slots.Select(s => "PropertyEncoding." + s.Encoding))}];");
    }

    /// <summary>The name, and for sizes of groups the one that old texts use.</summary>
    private static string Patterns(string name) => name switch
    {
        "operandSegmentSizes" => $"{Naming.Literal(name)} or \"operand_segment_sizes\"",
        "resultSegmentSizes" => $"{Naming.Literal(name)} or \"result_segment_sizes\"",
        _ => Naming.Literal(name),
    };

    private void EmitGet()
    {
        code.Blank();
        code.Open("public override IrAttribute? GetInherentAttribute(string name) => name switch");
        foreach (var (name, field, _) in _slots) code.Line($"{Patterns(name)} => {field},");
        code.Line("_ => null,");
        code.Close(";");
        if (op.IsHandWritten("InherentAttributeNames")) return;
        code.Blank();
        code.Open("public override IrAttribute? GetInherentAttribute(int index) => index switch");
        for (int i = 0; i < _slots.Count; i++) code.Line($"{i} => {_slots[i].Field},");
        code.Line("_ => null,");
        code.Close(";");
    }

    private void EmitSet()
    {
        code.Blank();
        code.Open("public override bool TrySetInherentAttribute(string name, IrAttribute? value)");
        code.Open("switch (name)");
        foreach (var (name, field, _) in _slots)
        {
            code.Nested($"case {Patterns(name)}:", $"{field} = value;", "return true;");
        }
        code.Nested("default:", "return false;");
        code.Close();
        code.Close();
    }

    private void EmitCanHold()
    {
        var kinds = op.Attributes.Select(a => (a.Name, Check: AttrCode.HoldsClass(a, "value"))).Where(k => k.Check is not null).ToList();
        if (kinds.Count == 0) return;
        code.Blank();
        code.Open("public override bool CanHold(string name, IrAttribute value) => name switch");
        foreach (var group in kinds.GroupBy(k => k.Check)) code.Line($"{string.Join(" or ", group.Select(k => Naming.Literal(k.Name)))} => {group.Key},");
        code.Line("_ => true,");
        code.Close(";");
    }

    private void EmitDefaults()
    {
        // A default of a nullable property stays unsaid.
        var defaults = op.Attributes.Where(a => a.Default is not null && !a.IsOptional).ToList();
        if (defaults.Count == 0 && !op.HasOperandSegments && !op.HasResultSegments) return;
        code.Blank();
        code.Open("protected override void SetDefaults()");
        code.Line("base.SetDefaults();");
        foreach (var attribute in defaults) code.Line($"{attribute.Field} ??= {AttrCode.DefaultField(attribute)};");
        if (op.HasOperandSegments) code.Line($"_operandSegmentSizes ??= Segments.Empty({op.Operands.Count});");
        if (op.HasResultSegments) code.Line($"_resultSegmentSizes ??= Segments.Empty({op.Results.Count});");
        code.Close();
    }
}
