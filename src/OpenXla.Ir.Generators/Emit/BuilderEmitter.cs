using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Create</c>: result types that do not follow from the rest, operands, attributes, then what may be left out.</summary>
internal sealed class BuilderEmitter
{
    private readonly OpModel _op;
    private readonly CodeWriter _code;
    private readonly TypeSolver _solver;

    public BuilderEmitter(OpModel op, CodeWriter code)
    {
        _op = op;
        _code = code;
        _solver = new TypeSolver(op, TypeOfAttribute);
        foreach (var operand in op.Operands)
            if (operand.Arity == Arity.One) _solver.Know(operand.Name, Local(operand) + ".Type");
        _solver.Solve();
    }

    private readonly record struct Parameter(string Type, string Name, string? Default = null)
    {
        public override string ToString() => $"{Type} {Name}{(Default is null ? "" : " = " + Default)}";
    }

    /// <summary>The parameter for a member.</summary>
    private static string Local(Member member) => Naming.Local(member.Property) is var name && name is "builder" or "state" ? name + "Value" : name;

    public void Emit()
    {
        var parameters = Required().Concat(Optional()).ToList();
        var signature = string.Join(",", new[] { "global::OpenXla.Ir.OpBuilder" }.Concat(parameters.Select(p => Qualify(p.Type))));
        if (_op.CreateSignatures.Contains(signature)) return;
        _code.Blank();
        _code.Line($"/// <summary>Creates a <c>{_op.OpName}</c> at the builder's insertion point.</summary>");
        _code.Open($"public static {_op.ClassName} Create({string.Join(", ", new[] { "OpBuilder builder" }.Concat(parameters.Select(p => p.ToString())))})");
        EmitBody();
        _code.Close();
    }

    /// <summary>How a parameter type reads in a signature that the author wrote.</summary>
    private static string Qualify(string type)
    {
        type = type.TrimEnd('?');
        return type switch
        {
            "Value" or "IrType" or "Block" => "global::OpenXla.Ir." + type,
            "ReadOnlySpan<Value>" => "global::System.ReadOnlySpan<global::OpenXla.Ir.Value>",
            "ReadOnlySpan<IrType>" => "global::System.ReadOnlySpan<global::OpenXla.Ir.IrType>",
            "ReadOnlySpan<Block>" => "global::System.ReadOnlySpan<global::OpenXla.Ir.Block>",
            _ => type,
        };
    }

    private string? TypeOfAttribute(AttrMember attribute) => attribute.MayBeAbsent ? null
        : attribute.Kind is AttrKind.Class ? $"((ITypedAttribute){Local(attribute)}).Type" : null;

    private bool IsGiven(ValueMember result) =>
        !_op.Has(OpTraits.InfersResultTypes) && (result.Arity != Arity.One || _solver.Find(result.Name) is null);

    private static string TypeParameter(ValueMember result) => Naming.Camel(result.Property) + (result.Arity == Arity.Variadic ? "Types" : "Type");

    private IEnumerable<Parameter> Required()
    {
        foreach (var result in _op.Results)
            if (IsGiven(result) && result.Arity != Arity.Optional) yield return new(result.Arity == Arity.One ? "IrType" : "ReadOnlySpan<IrType>", TypeParameter(result));
        foreach (var operand in _op.Operands)
            if (operand.Arity != Arity.Optional) yield return new(operand.Arity == Arity.One ? "Value" : "ReadOnlySpan<Value>", Local(operand));
        foreach (var attribute in _op.Attributes)
            if (!attribute.MayBeAbsent) yield return new(attribute.ValueType, Local(attribute));
        foreach (var successor in _op.Successors)
            yield return new(successor.IsVariadic ? "ReadOnlySpan<Block>" : "Block", Local(successor));
        foreach (var region in _op.Regions)
            if (region.IsVariadic) yield return new("int", Naming.Camel(region.Property) + "Count");
    }

    private IEnumerable<Parameter> Optional()
    {
        foreach (var result in _op.Results)
            if (IsGiven(result) && result.Arity == Arity.Optional) yield return new("IrType?", TypeParameter(result), "null");
        foreach (var operand in _op.Operands)
            if (operand.Arity == Arity.Optional) yield return new("Value?", Local(operand), "null");
        foreach (var attribute in _op.Attributes)
            if (attribute.MayBeAbsent)
                yield return attribute.Kind switch
                {
                    AttrKind.Unit => new("bool", Local(attribute), "false"),
                    AttrKind.Visibility => new(attribute.ValueType, Local(attribute), "default"),
                    _ => new(attribute.ValueType + "?", Local(attribute), "null"),
                };
    }

    private void EmitBody()
    {
        _code.Line("ArgumentNullException.ThrowIfNull(builder);");
        _code.Line($"var state = builder.NewState<{_op.ClassName}>();");
        var groups = _op.HasEqualOperandGroups ? _op.Operands.Where(o => o.Arity == Arity.Variadic).ToList() : [];
        foreach (var group in groups.Skip(1))
            _code.Line($"if ({Local(group)}.Length != {Local(groups[0])}.Length) throw new ArgumentException(\"all groups of operands are of one size\", nameof({Local(group)}));");
        foreach (var operand in _op.Operands)
        {
            var name = Local(operand);
            _code.Line(operand.Arity == Arity.Optional ? $"if ({name} is {{ }} {operand.Name}Given) state.Operands.Add({operand.Name}Given);" : $"state.AddOperands({name});");
        }
        foreach (var attribute in _op.Attributes) EmitAttribute(attribute);
        if (_op.HasOperandSegments) EmitSegments("operandSegmentSizes", _op.Operands, v => Local(v));
        // Where types are inferred, so is how many results each group has.
        if (_op.HasResultSegments && !_op.Has(OpTraits.InfersResultTypes)) EmitSegments("resultSegmentSizes", _op.Results, TypeParameter);
        foreach (var successor in _op.Successors)
            _code.Line(successor.IsVariadic ? $"state.Successors.AddRange({Local(successor)});" : $"state.Successors.Add({Local(successor)});");
        EmitRegions();
        EmitResults();
        _code.Line($"return builder.Insert<{_op.ClassName}>(state);");
    }

    private void EmitAttribute(AttrMember attribute)
    {
        var name = Local(attribute);
        var value = attribute.Kind is AttrKind.Unit or AttrKind.Visibility || !attribute.MayBeAbsent || attribute.Kind is AttrKind.Class or AttrKind.Stripped
            ? AttrCode.Wrap(attribute, name)
            : $"{name} is {{ }} {attribute.Name}Given ? {AttrCode.Wrap(attribute, attribute.Name + "Given")} : null";
        _code.Line($"state.AddAttribute({Naming.Literal(attribute.Name)}, {value});");
    }

    private void EmitSegments(string name, EquatableArray<ValueMember> values, Func<ValueMember, string> local)
    {
        var sizes = values.Select(v => v.Arity switch { Arity.One => "1", Arity.Optional => $"{local(v)} is null ? 0 : 1", _ => $"{local(v)}.Length" });
        _code.Line($"state.AddAttribute({Naming.Literal(name)}, DenseArrayAttr.I32({string.Join(", ", sizes)}));");
    }

    private void EmitRegions()
    {
        if (_op.Regions.Count == 0) return;
        var count = string.Join(" + ", _op.Regions.Where(r => r.IsVariadic).Select(r => Naming.Camel(r.Property) + "Count").Prepend(_op.Regions.Count(r => !r.IsVariadic).ToString()));
        _code.Line($"state.RegionCount = {count};");
    }

    private void EmitResults()
    {
        if (_op.Results.Count == 0) return;
        if (_op.Has(OpTraits.InfersResultTypes))
        {
            _code.Line("InferResultTypes(state);");
            return;
        }
        foreach (var result in _op.Results)
        {
            if (result.Arity == Arity.Optional) _code.Line($"if ({TypeParameter(result)} is not null) state.ResultTypes.Add({TypeParameter(result)});");
            else _code.Line($"state.AddResultTypes({(IsGiven(result) ? TypeParameter(result) : _solver.Find(result.Name))});");
        }
    }
}
