using OpenXla.Ir.Builtin;
using OpenXla.Ir.RewriteRules.Grammar;
using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.RewriteRules;

/// <content>What a rule finds.</content>
internal sealed partial class RuleCompiler
{
    private OperationShape Match(RewriteRulesParser.OperationContext tree, int variable, string path)
    {
        var name = tree.OPERATION().GetText();
        int at = tree.OPERATION().Symbol.StartIndex;
        var info = DefinitionChecks.Find(source.Context, name, at);
        var shape = new OperationShape { Variable = variable, Name = name, Path = path, Results = ResultsOf(tree, variable) };
        if (shape.Results is { } results && info.Definition is { } definition)
            DefinitionChecks.Count(name, "result", definition.Results, results.Count, results.Any(static r => r.IsRange), tree.Start.StartIndex);
        if (tree.operandList() is { } operands) shape = MatchOperands(info, shape, operands);
        if (tree.regionList() is { } regions)
        {
            if (info.Definition is { } regionsOf && !regionsOf.Regions.Any(static r => r.IsVariadic) && regionsOf.Regions.Count != regions.BODY().Length)
                throw new RuleException(regions.Start.StartIndex, $"'{name}' has {regionsOf.Regions.Count} regions, but the rule has {regions.BODY().Length}");
            shape = shape with { Regions = Array.ConvertAll(regions.BODY(), b => _variables.Match(b.GetText(), false, b.Symbol.StartIndex)) };
        }
        if (tree.successorList() is { } successors) shape = shape with { Successors = Array.ConvertAll(successors.BODY(), b => _variables.Match(b.GetText(), false, b.Symbol.StartIndex)) };
        if (tree.attributeList() is { } attributes) shape = shape with { Attributes = Array.ConvertAll(attributes.attributePattern(), a => MatchAttribute(info, a)) };
        return tree.resultTypes() is { } types ? shape with { ResultTypes = MatchResultTypes(info, types) } : shape;
    }

    private PlanPart[]? ResultsOf(RewriteRulesParser.OperationContext tree, int operation)
    {
        if (tree.resultNames() is not { } names) return null;
        return Array.ConvertAll(names.valueName(), name =>
        {
            _variables.SetOwner(name.VALUE().GetText(), operation);
            return new PlanPart(_variables.Match(name.VALUE().GetText(), IsRange(name), name.Start.StartIndex), IsRange(name));
        });
    }

    private OperationShape MatchOperands(OperationInfo info, OperationShape shape, RewriteRulesParser.OperandListContext list)
    {
        var trees = list.operand();
        var operands = new List<OperandShape>();
        if (info.Definition is { HasOperandSegments: true } grouped)
        {
            if (trees.Length != grouped.Operands.Count)
                throw new RuleException(list.Start.StartIndex, $"'{info.Name}' has {grouped.Operands.Count} groups of operands, but the rule has {trees.Length}", $"write one for each of {string.Join(", ", grouped.Operands.Select(static o => o.Name))}: %x, %xs... or [%x, %y]");
            var groups = new List<int>();
            foreach (var tree in trees)
            {
                var members = IsGroup(tree) ? tree.operand() : [tree];
                groups.Add(members.Length);
                foreach (var member in members) operands.Add(MatchOperand(info, member, shape.Path, operands.Count));
            }
            return shape with { Operands = operands, OperandGroups = groups };
        }
        foreach (var tree in trees)
            foreach (var member in IsGroup(tree) ? tree.operand() : [tree]) operands.Add(MatchOperand(info, member, shape.Path, operands.Count));
        if (operands.Count(static o => o.IsRange) > 1) throw new RuleException(list.Start.StartIndex, $"only one of the operands of '{info.Name}' can be a range");
        if (info.Definition is { } definition) DefinitionChecks.Count(info.Name, "operand", definition.Operands, operands.Count, operands.Any(static o => o.IsRange), list.Start.StartIndex);
        return shape with { Operands = operands };
    }

    private static bool IsGroup(RewriteRulesParser.OperandContext tree) => tree.GetChild(0).GetText() == "[";

    private OperandShape MatchOperand(OperationInfo info, RewriteRulesParser.OperandContext tree, string path, int number)
    {
        if (IsGroup(tree)) throw new RuleException(tree.Start.StartIndex, "a group of operands can't hold another");
        if (tree.nested() is { } nested)
        {
            int result = nested.NUMBER_OF_RESULT() is { } of ? NumberOf(of.Symbol) : -1;
            var operation = nested.operation();
            var inner = $"operand #{number}";
            var shape = Match(operation, _variables.Unnamed(operation.OPERATION().GetText()), path.Length == 0 ? inner : $"{path}, {inner}");
            return new OperandShape { DefinedBy = shape, ResultNumber = result };
        }
        var value = tree.valueName();
        bool isRange = value is null ? IsRange(tree) : IsRange(value);
        int variable = value is null ? -1 : _variables.Match(value.VALUE().GetText(), isRange, value.Start.StartIndex);
        if (tree.typePattern() is not { } type) return new OperandShape { Variable = variable, IsRange = isRange };
        int typeVariable = MatchType(type, out bool isTypeRange);
        if (typeVariable >= 0 && isTypeRange != isRange) throw new RuleException(type.Start.StartIndex, isRange ? "the types of a range are a range: !ts..." : "one value has one type");
        if (Constant(typeVariable) is { } constant && info.Definition is { } definition) DefinitionChecks.Type(info.Name, "operand", definition.Operands, number, constant, type.Start.StartIndex);
        return new OperandShape { Variable = variable, IsRange = isRange, Type = typeVariable };
    }

    private static int NumberOf(Antlr4.Runtime.IToken token) => int.TryParse(token.Text.AsSpan(1), out int number) ? number : throw new RuleException(token.StartIndex, "there are not so many results");

    private IrType? Constant(int variable) => variable < 0 ? null : _variables.All[variable].Constant as IrType;

    /// <summary>The variable that a type is; -1 for any type.</summary>
    private int MatchType(RewriteRulesParser.TypePatternContext tree, out bool isRange)
    {
        isRange = IsRange(tree);
        if (tree.GetText() == "_") return -1;
        if (tree.TYPE_NAME() is { } name) return _variables.Match(name.GetText(), isRange, name.Symbol.StartIndex);
        return IsVariable(tree.type()) ? _variables.Match(tree.GetText(), false, tree.Start.StartIndex) : _variables.Constant(source.TypeOf(tree.type()));
    }

    private PlanPart[] MatchResultTypes(OperationInfo info, RewriteRulesParser.ResultTypesContext tree)
    {
        var types = tree.typePattern();
        var parts = new PlanPart[types.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            int variable = MatchType(types[i], out bool isRange);
            parts[i] = new PlanPart(variable, isRange);
            if (Constant(variable) is { } constant && info.Definition is { } definition) DefinitionChecks.Type(info.Name, "result", definition.Results, i, constant, types[i].Start.StartIndex);
        }
        if (info.Definition is { } results) DefinitionChecks.Count(info.Name, "result", results.Results, parts.Length, parts.Any(static p => p.IsRange), tree.Start.StartIndex);
        return parts;
    }

    private AttributeShape MatchAttribute(OperationInfo info, RewriteRulesParser.AttributePatternContext tree)
    {
        var (name, isQuoted) = NameOf(tree.attributeName());
        if (tree.GetChild(0) != tree.attributeName())
        {
            DefinitionChecks.Attribute(info, name, isQuoted, null, tree.attributeName().Start.StartIndex);
            return new AttributeShape(name, -1, IsAbsent: true);
        }
        if (tree.attribute() is not { } attribute)
        {
            bool isAny = tree.ChildCount > 1;
            DefinitionChecks.Attribute(info, name, isQuoted, isAny ? null : UnitAttr.Instance, tree.Start.StartIndex);
            return new AttributeShape(name, isAny ? -1 : _variables.Constant(UnitAttr.Instance));
        }
        if (attribute.ATTRIBUTE_NAME() is { } found)
        {
            DefinitionChecks.Attribute(info, name, isQuoted, null, tree.Start.StartIndex);
            int variable = _variables.Match(found.GetText(), false, found.Symbol.StartIndex);
            var type = attribute.type(0);
            int typeVariable = type is null ? -1 : IsVariable(type) ? _variables.Match(type.GetText(), false, type.Start.StartIndex) : _variables.Constant(source.TypeOf(type));
            return new AttributeShape(name, variable, typeVariable);
        }
        if (attribute.ChildCount == 1 && attribute.type(0) is { } typeName && IsVariable(typeName))
            return new AttributeShape(name, _variables.Match(typeName.GetText(), false, typeName.Start.StartIndex));
        var constant = source.AttributeOf(attribute);
        DefinitionChecks.Attribute(info, name, isQuoted, constant, tree.Start.StartIndex);
        return new AttributeShape(name, _variables.Constant(constant));
    }
}
