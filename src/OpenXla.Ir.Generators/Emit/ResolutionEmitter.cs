using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the end of <c>Parse</c>: names become values, result types are added, sizes of groups are noted.</summary>
internal sealed class ResolutionEmitter(SyntaxPlan plan, CodeWriter code, Action<string, string, string> declare)
{
    private readonly OpModel _op = plan.Op;

    public void Emit()
    {
        EmitSourceChecks();
        if (plan.AllOperands || plan.AllOperandTypes) EmitJointOperands();
        else
            foreach (var operand in _op.Operands) EmitOperand(operand);
        if (_op.HasOperandSegments) EmitSegments("operandSegmentSizes", _op.Operands, SyntaxPlan.OperandLocal);
        EmitResults();
        if (_op.HasResultSegments) EmitSegments("resultSegmentSizes", _op.Results, SyntaxPlan.TypeLocal);
        EmitMissingRegions();
    }

    /// <summary>A type that others are derived from must be one of those that its constraint allows before anything is derived.</summary>
    private void EmitSourceChecks()
    {
        var done = new HashSet<string>();
        foreach (var relation in _op.Relations)
        {
            if (relation.Method is null || plan.Solver.Find(relation.Names[0])?.StartsWith(relation.Method + "(", StringComparison.Ordinal) != true) continue;
            var source = _op.Operands.Concat(_op.Results).FirstOrDefault(v => v.Name == relation.Names[1]);
            if (source is { Arity: Arity.One, Constraint: { } constraint, IsBuildable: false } && plan.Solver.Find(source.Name) is { } type && done.Add(source.Name))
                code.Line($"OpSyntax.RequireType<{constraint}>(parser, state, {Naming.Literal(source.Name)}, {type});");
        }
    }

    private void EmitOperand(ValueMember operand)
    {
        var local = SyntaxPlan.OperandLocal(operand);
        var type = plan.Solver.Find(operand.Name);
        switch (operand.Arity)
        {
            case Arity.One:
                code.Line($"parser.ResolveOperand({local}, {type ?? "default"}, state);");
                break;
            case Arity.Optional when plan.ShowsType(operand):
                code.Line($"OpSyntax.ResolveOptional(parser, {local}, {SyntaxPlan.TypeLocal(operand)}, state);");
                break;
            case Arity.Optional:
                code.Line($"if ({local} is {{ }} {operand.Name}Given) parser.ResolveOperand({operand.Name}Given, {type ?? "default"}, state);");
                break;
            case Arity.Variadic when plan.ShowsType(operand):
                code.Line($"parser.ResolveOperands({local}, {SyntaxPlan.TypeLocal(operand)} ?? [], {local}At, state);");
                break;
            default:
                code.Nested($"if ({local}.Count > 0)", $"parser.ResolveOperands({local}, {type ?? "default"}, state);");
                break;
        }
    }

    /// <summary>Operands or their types are one list for all: bring the other side into one list as well.</summary>
    private void EmitJointOperands()
    {
        if (!plan.AllOperands)
        {
            declare("allOperandsAt", "int", "parser.NextPosition");
            declare("allOperands", "List<UnresolvedOperand>", "parser.BorrowOperands()");
            foreach (var operand in _op.Operands)
            {
                var local = SyntaxPlan.OperandLocal(operand);
                code.Line(operand.Arity switch
                {
                    Arity.One => $"allOperands.Add({local});",
                    Arity.Optional => $"if ({local} is {{ }} {operand.Name}Given) allOperands.Add({operand.Name}Given);",
                    _ => $"allOperands.AddRange({local});",
                });
            }
        }
        if (!plan.AllOperandTypes)
        {
            declare("allOperandTypes", "List<IrType>", "parser.BorrowTypes()");
            foreach (var operand in _op.Operands) EmitJointType(operand);
        }
        code.Line("parser.ResolveOperands(allOperands, allOperandTypes ?? [], allOperandsAt, state);");
    }

    private void EmitJointType(ValueMember operand)
    {
        var local = SyntaxPlan.TypeLocal(operand);
        var type = plan.Solver.Find(operand.Name);
        if (operand.Arity == Arity.One) code.Line($"allOperandTypes.Add({type});");
        else if (!plan.ShowsType(operand)) code.Line($"while (allOperandTypes.Count < allOperands.Count) allOperandTypes.Add({type});");
        else if (operand.Arity == Arity.Optional) code.Line($"if ({local} is not null) allOperandTypes.Add({local});");
        else code.Line($"allOperandTypes.AddRange({local} ?? []);");
    }

    private void EmitResults()
    {
        if (plan.AllResultTypes)
        {
            code.Line("state.ResultTypes.AddAll(allResultTypes);");
            return;
        }
        if (plan.InfersResults && _op.Results.Count > 0)
        {
            code.Line("InferResultTypes(state);");
            return;
        }
        foreach (var result in _op.Results)
        {
            var local = SyntaxPlan.TypeLocal(result);
            code.Line(result.Arity switch
            {
                Arity.One => $"state.ResultTypes.Add({plan.Solver.Find(result.Name) ?? "default"});",
                Arity.Optional => $"if ({local} is not null) state.ResultTypes.Add({local});",
                _ => $"state.ResultTypes.AddAll({local});",
            });
        }
    }

    private void EmitSegments(string name, EquatableArray<ValueMember> values, Func<ValueMember, string> local)
    {
        var sizes = values.Select(v => v.Arity switch
        {
            Arity.One => "1",
            Arity.Optional => $"{local(v)} is null ? 0 : 1",
            _ when v.IsResult => $"{local(v)}?.Count ?? 0",
            _ => $"{local(v)}.Count",
        });
        code.Line($"state.AddAttribute({Naming.Literal(name)}, DenseArrayAttr.I32({string.Join(", ", sizes)}));");
    }

    /// <summary>Regions in a group that is not there are empty ones.</summary>
    private void EmitMissingRegions()
    {
        int count = _op.Regions.Count(r => !r.IsVariadic);
        if (count > 0) code.Line($"if (state.RegionCount < {count}) state.RegionCount = {count};");
    }
}
