using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the bodies of the partial properties that a class declares itself.</summary>
internal sealed class AccessorEmitter(OpModel op, CodeWriter code)
{
    private readonly Groups _operands = new(op, results: false);
    private readonly Groups _results = new(op, results: true);

    /// <summary>A base's fields are used by the classes derived from it.</summary>
    private string FieldAccess => op.IsBase ? "protected" : "private";

    public void Emit()
    {
        EmitSegmentFields();
        for (int i = 0; i < op.Operands.Count; i++)
            if (op.Operands[i].IsOwn) EmitOperand(op.Operands[i], i);
        foreach (var result in op.Results)
            if (result.IsOwn) EmitResult(result);
        foreach (var attribute in op.Attributes)
            if (attribute.IsOwn) EmitAttribute(attribute);
        for (int i = 0; i < op.Regions.Count; i++)
            if (op.Regions[i].IsOwn) EmitRegion(op.Regions[i], i);
        for (int i = 0; i < op.Successors.Count; i++)
            if (op.Successors[i].IsOwn) EmitSuccessor(op.Successors[i], i);
    }

    private void EmitSegmentFields()
    {
        if (op.HasOperandSegments && op.Operands.Any(o => o.IsOwn)) code.Line($"{FieldAccess} IrAttribute? {_operands.SizesField};");
        if (op.HasResultSegments && op.Results.Any(r => r.IsOwn)) code.Line($"{FieldAccess} IrAttribute? {_results.SizesField};");
    }

    private void Open(Member member)
    {
        code.Blank();
        code.Open($"{member.Modifiers} partial {member.PropertyType} {member.Property}");
    }

    private void EmitOperand(ValueMember operand, int index)
    {
        var (start, count) = (_operands.Start(index), _operands.Count(index));
        Open(operand);
        switch (operand.Arity)
        {
            case Arity.One:
                code.Line($"get => GetOperand({start});");
                if (operand.Setter.Length > 0) code.Line($"{operand.Setter} => SetOperand({start}, value);");
                break;
            case Arity.Optional:
                code.Line($"get => {count} > 0 ? ({operand.PropertyType.TrimEnd('?')})GetOperand({start}) : null;");
                if (operand.Setter.Length > 0) EmitGroupSetter(operand, index, "value is { } given ? [given] : []");
                break;
            default:
                code.Line($"get => new(this, {start}, {count});");
                if (operand.Setter.Length > 0) EmitGroupSetter(operand, index, "value.ToArray()");
                break;
        }
        code.Close();
        if (operand.Arity == Arity.Variadic && !op.IsHandWritten("Set" + operand.Property)) EmitSetMethod(operand, index);
    }

    private void EmitGroupSetter(ValueMember operand, int index, string values)
    {
        code.Open(operand.Setter);
        code.Line($"Value[] values = {values};");
        EmitReplace(index);
        code.Close();
    }

    private void EmitSetMethod(ValueMember operand, int index)
    {
        code.Blank();
        code.Line($"/// <summary>Replaces the values of <see cref=\"{operand.Property}\"/>; their number may change.</summary>");
        code.Open($"public void Set{operand.Property}(params ReadOnlySpan<Value> values)");
        EmitReplace(index);
        code.Close();
    }

    private void EmitReplace(int index)
    {
        // The other groups stay as they are, and so must the size of this one.
        if (op.HasEqualOperandGroups) code.Line($"if (values.Length != {_operands.Count(index)}) throw new ArgumentException(\"all groups of operands are of one size\", nameof(values));");
        code.Line($"ReplaceOperands({_operands.Start(index)}, {_operands.Count(index)}, values);");
        if (op.HasOperandSegments) code.Line($"{_operands.SizesField} = Segments.With({_operands.SizesField}, {index}, values.Length, {op.Operands.Count});");
    }

    private void EmitResult(ValueMember result)
    {
        var (start, count) = (_results.Start(result), _results.Count(result));
        var getter = result.Arity switch
        {
            Arity.One => $"GetResult({start})",
            Arity.Optional => $"{count} > 0 ? ({result.PropertyType.TrimEnd('?')})GetResult({start}) : null",
            _ => $"new(this, {start}, {count})",
        };
        code.Blank();
        code.Line($"{result.Modifiers} partial {result.PropertyType} {result.Property} => {getter};");
    }

    private void EmitAttribute(AttrMember attribute)
    {
        code.Blank();
        code.Line($"{FieldAccess} IrAttribute? {attribute.Field};");
        if (attribute.Default is { } value)
        {
            code.Blank();
            code.Line($"{FieldAccess} static readonly IrAttribute {AttrCode.DefaultField(attribute)} = {AttrCode.Wrap(attribute, value)};");
        }
        Open(attribute);
        code.Line($"get => {AttrCode.Read(attribute)};");
        if (attribute.Setter.Length > 0) code.Line($"{attribute.Setter} => {attribute.Field} = {AttrCode.Store(attribute, "value")};");
        code.Close();
    }

    private void EmitRegion(RegionMember region, int index)
    {
        code.Blank();
        int after = op.Regions.Count - index - 1;
        var getter = !region.IsVariadic ? $"GetRegion({index})" : after == 0 ? $"Regions[{index}..]" : $"Regions[{index}..^{after}]";
        code.Line($"{region.Modifiers} partial {region.PropertyType} {region.Property} => {getter};");
    }

    private void EmitSuccessor(SuccessorMember successor, int index)
    {
        if (successor.IsVariadic)
        {
            code.Blank();
            code.Line($"{successor.Modifiers} partial {successor.PropertyType} {successor.Property} => OpSyntax.Successors(this, {index}, {op.Successors.Count - index - 1});");
            return;
        }
        Open(successor);
        code.Line($"get => GetSuccessor({index});");
        if (successor.Setter.Length > 0) code.Line($"{successor.Setter} => SetSuccessor({index}, value);");
        code.Close();
    }
}
