using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>VerifyInvariants</c>: counts, attributes, types, regions, relations, then the traits' own rules.</summary>
internal sealed class VerifyEmitter(OpModel op, CodeWriter code)
{
    private readonly Groups _operands = new(op, results: false);
    private readonly Groups _results = new(op, results: true);

    public void Emit()
    {
        if (op.IsHandWritten("VerifyInvariants")) return;
        code.Blank();
        code.Open($"protected{(op.Has(OpTraits.SeesInternals) ? " internal" : "")} override void VerifyInvariants(Verifier verifier)");
        EmitCounts();
        foreach (var attribute in op.Attributes) EmitAttribute(attribute);
        EmitTypes(op.Operands, _operands, "Operands");
        EmitTypes(op.Results, _results, "Results");
        for (int i = 0; i < op.Regions.Count; i++) EmitRegion(op.Regions[i], i);
        foreach (var relation in op.Relations) EmitRelation(relation);
        EmitTraits();
        EmitEqualGroups();
        code.Close();
        if (op.Has(OpTraits.InfersResultTypes)) EmitInferredTypes();
    }

    private void EmitInferredTypes()
    {
        code.Blank();
        code.Open($"protected{(op.Has(OpTraits.SeesInternals) ? " internal" : "")} override void VerifyInferredTypes(Verifier verifier)");
        code.Line($"OpChecks.InferredTypes(this, verifier, InferResultTypes{(op.Has(OpTraits.JudgesResultTypes) ? ", AreCompatible" : "")});");
        code.Close();
    }

    /// <summary>A check that ends verification where it fails.</summary>
    private void Require(string check) => code.Line($"if (!{check}) return;");

    private void EmitCounts()
    {
        if (IsPlain)
        {
            code.Open($"if (!OpChecks.IsPlain(this, {op.Operands.Count}, {op.Results.Count}))");
            EmitEachCount();
            code.Close();
            return;
        }
        EmitEachCount();
    }

    /// <summary>Operands and at most one result, all exactly once, and nothing else: one question answers for all counts.</summary>
    private bool IsPlain => op.Regions.Count == 0 && op.Successors.Count == 0 && op.Results.Count <= 1
        && op.Operands.Concat(op.Results).All(v => v.Arity == Arity.One);

    private void EmitEachCount()
    {
        int regions = op.Regions.Count(r => !r.IsVariadic);
        int successors = op.Successors.Count(s => !s.IsVariadic);
        Require(regions == op.Regions.Count ? $"OpChecks.RegionCount(this, verifier, {regions})" : $"OpChecks.RegionsAtLeast(this, verifier, {regions})");
        EmitCount(op.Results, "Result", op.HasResultSegments, "_resultSegmentSizes");
        Require(successors == op.Successors.Count ? $"OpChecks.SuccessorCount(this, verifier, {successors})" : $"OpChecks.SuccessorsAtLeast(this, verifier, {successors})");
        EmitCount(op.Operands, "Operand", op.HasOperandSegments, "_operandSegmentSizes");
    }

    /// <summary>Last, as it asks the op's own rules first. Of results the inference of types says it.</summary>
    private void EmitEqualGroups()
    {
        if (!op.HasEqualOperandGroups) return;
        int singles = op.Operands.Count(o => o.Arity == Arity.One);
        code.Line($"OpChecks.EqualOperandGroups(this, verifier, {singles}, {op.Operands.Count - singles});");
    }

    private void EmitCount(EquatableArray<ValueMember> values, string what, bool hasSegments, string sizes)
    {
        int least = values.Count(v => v.Arity == Arity.One);
        if (least == values.Count) Require($"OpChecks.{what}Count(this, verifier, {least})");
        else if (least > 0) Require($"OpChecks.{what}sAtLeast(this, verifier, {least})");
        if (hasSegments)
        {
            var arities = string.Join(", ", values.Select(v => v.Arity switch { Arity.One => "1", Arity.Optional => "2", _ => "0" }));
            Require($"OpChecks.Segments(this, verifier, \"{what.ToLowerInvariant()}\", {sizes}, {what}Count, [{arities}])");
            return;
        }
        var groups = what == "Operand" ? _operands : _results;
        foreach (var value in values)
            if (value.Arity == Arity.Optional) Require($"OpChecks.AtMostOne(this, verifier, \"{what.ToLowerInvariant()}\", {groups.Start(value)}, {groups.Count(value)})");
    }

    private void EmitAttribute(AttrMember attribute)
    {
        var name = Naming.Literal(attribute.Name);
        if (!attribute.MayBeAbsent) Require($"OpChecks.Required(this, verifier, {name}, {attribute.Field})");
        if (attribute.Constraint is not null) Require($"OpChecks.Attribute<{attribute.Constraint}>(this, verifier, {name}, {attribute.Field})");
        else if (attribute.Storage != "global::OpenXla.Ir.IrAttribute")
            Require($"OpChecks.Attribute(this, verifier, {name}, {AttrCode.Check(attribute)}, {Naming.Literal(attribute.Summary)})");
    }

    /// <summary>Neighbours of one constraint and no class are asked in one go.</summary>
    private void EmitTypes(EquatableArray<ValueMember> values, Groups groups, string what)
    {
        for (int i = 0; i < values.Count; i++)
        {
            int first = i;
            while (i + 1 < values.Count && IsPlainOf(values[first], values[first].Constraint) && IsPlainOf(values[i + 1], values[first].Constraint)) i++;
            if (first == i) EmitType(values[i], groups, what);
            else Require($"OpChecks.{what}<{values[first].Constraint}>(this, verifier, {groups.Start(values[first])}, {i - first + 1})");
        }
    }

    private static bool IsPlainOf(ValueMember value, string? constraint) =>
        constraint is not null && value.Constraint == constraint && value is { Arity: Arity.One, Class: null or { FullName: "global::OpenXla.Ir.IrType" } };

    private void EmitType(ValueMember value, Groups groups, string what)
    {
        var range = $"{groups.Start(value)}, {groups.Count(value)}";
        if (value.Constraint is not null)
            Require($"OpChecks.{what}<{value.Constraint}>(this, verifier, {range}{(value.Arity == Arity.Variadic ? ", isVariadic: true" : "")})");
        // A constraint may be wider than the class that the property states; the class must hold in any case.
        if (value.Class is { } known && known.FullName != "global::OpenXla.Ir.IrType")
            Require($"OpChecks.{what}Are<{known.FullName}>(this, verifier, {range}, {Naming.Literal(known.Summary)})");
    }

    private void EmitRegion(RegionMember region, int index)
    {
        if (region.IsVariadic || (!region.NotEmpty && !region.OneBlock)) return;
        // That there is no second block is the trait's to say, in other words.
        var (condition, summary) = region.OneBlock ? (op.Has(OpTraits.SingleBlock) ? $"!GetRegion({index}).IsEmpty" : $"GetRegion({index}).HasOneBlock", "region with 1 blocks") : ($"!GetRegion({index}).IsEmpty", "region with at least 1 blocks");
        Require($"OpChecks.RegionIs(this, verifier, GetRegion({index}), {Naming.Literal(region.Name)}, {condition}, {Naming.Literal(summary)})");
    }

    private void EmitRelation(TypeRelation relation)
    {
        // A rule from another member's type; otherwise the first member of a single type is the one to match.
        int source = relation.Method is null ? relation.Names.ToList().FindIndex(n => TypeOf(n) is not null) : 1;
        if (source < 0 || TypeOf(relation.Names[source]) is not { } known) return;
        var expected = relation.Method is null ? known : $"{relation.Method}({known})";
        var conditions = relation.Names.Where((_, i) => i != source).Select(n => Matches(n, expected)).Where(c => c is not null).ToList();
        if (conditions.Count > 0) Require($"OpChecks.Holds(this, verifier, {string.Join(" && ", conditions)}, {Naming.Literal(relation.Summary)})");
    }

    private string? Matches(string name, string expected)
    {
        if (TypeOf(name) is { } type) return $"Equals({type}, {expected})";
        if (op.Operands.FirstOrDefault(o => o.Name == name) is { } operand) return $"OpChecks.OperandsHaveType(this, {_operands.Start(operand)}, {_operands.Count(operand)}, {expected})";
        if (op.Results.FirstOrDefault(r => r.Name == name) is { } result) return $"OpChecks.ResultsHaveType(this, {_results.Start(result)}, {_results.Count(result)}, {expected})";
        return null;
    }

    /// <summary>The type of a member; null where it has none or several.</summary>
    private string? TypeOf(string name)
    {
        if (op.Operands.FirstOrDefault(o => o.Name == name) is { } operand) return operand.Arity == Arity.One ? $"GetOperand({_operands.Start(operand)}).Type" : null;
        if (op.Results.FirstOrDefault(r => r.Name == name) is { } result) return result.Arity == Arity.One ? $"GetResult({_results.Start(result)}).Type" : null;
        return op.Attributes.FirstOrDefault(a => a.Name == name) is { MayBeAbsent: false } attribute ? $"({attribute.Field} as ITypedAttribute)?.Type!" : null;
    }

    private void EmitTraits()
    {
        if (op.VerifiedTraits.Count == 0) return;
        if (op.VerifiedTraits.Count > 1) code.Line("int errors = verifier.ErrorCount;");
        bool first = true;
        foreach (var trait in op.VerifiedTraits)
        {
            if (!first) code.Line("if (verifier.ErrorCount > errors) return;");
            code.Line($"{trait}.Verify(this, verifier);");
            first = false;
        }
    }
}
