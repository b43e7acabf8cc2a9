using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <content>Optional groups, clauses in any order, directives by hand.</content>
internal sealed partial class ParseEmitter
{
    private void EmitOptional(OptionalElement group)
    {
        var then = group.Then.SkipWhile(e => e is Whitespace).ToList();
        var elided = PrintEmitter.ElidedAnchor(group);
        _depth++;
        bool skipFirst = OpenGroup(then[0]);
        EmitBranch(skipFirst ? then.Skip(1) : then, elided);
        if (elided is AttributeElement unit && !group.AnchorIsInElse) AddAttribute(unit.Attribute, "UnitAttr.Instance");
        _body.Close();
        if (group.Else.Count > 0 || (elided is not null && group.AnchorIsInElse))
        {
            _body.Open("else");
            EmitBranch(group.Else, elided);
            if (elided is AttributeElement other && group.AnchorIsInElse) AddAttribute(other.Attribute, "UnitAttr.Instance");
            _body.Close();
        }
        _depth--;
    }

    private void EmitBranch(IEnumerable<Element> elements, Element? elided) => EmitAll(elements.Where(e => e != elided));

    /// <summary>Writes the question whether a group is there.</summary>
    /// <returns>True where asking has read the first element already.</returns>
    private bool OpenGroup(Element first)
    {
        switch (first)
        {
            case Literal literal:
                _body.Open(literal.IsKeyword ? $"if (parser.TryKeyword({Utf8(literal)}))" : $"if (parser.TryConsume({Utf8(literal)}))");
                return true;
            case AttributeElement { Attribute: { Kind: AttrKind.Unit } unit }:
                _body.Open("if (parser.TryKeyword(\"unit\"u8))");
                AddAttribute(unit, "UnitAttr.Instance");
                return true;
            case AttributeElement { Attribute: var attribute }:
                Declare(attribute.Name + "Attr", attribute.Storage + "?", "null");
                _body.Line($"{attribute.Name}Attr = {AttrCode.TryParse(attribute)};");
                _body.Open($"if ({attribute.Name}Attr is not null)");
                AddAttribute(attribute, attribute.Name + "Attr");
                return true;
            case CustomElement custom:
                _body.Open($"if ({CustomCall(custom)})");
                AddCustomAttributes(custom);
                return true;
            case TypeElement { Argument: OperandElement { Operand.Arity: not Arity.Variadic } or ResultElement { Result.Arity: not Arity.Variadic } } type:
                var value = type.Argument is OperandElement operand ? operand.Operand : ((ResultElement)type.Argument).Result;
                Declare(SyntaxPlan.TypeLocal(value), "IrType?", "null");
                _body.Line($"{SyntaxPlan.TypeLocal(value)} = parser.TryParseType();");
                _body.Open($"if ({SyntaxPlan.TypeLocal(value)} is not null)");
                return true;
            case RegionElement or AllElement { What: "regions" }:
                _body.Open("if (parser.NextIs(\"{\"u8))");
                return false;
            case SuccessorElement or AllElement { What: "successors" }:
                _body.Open("if (parser.NextIsSuccessor)");
                return false;
            case TypeElement:
                _body.Open("if (OpSyntax.NextIsType(parser))");
                return false;
            default:
                _body.Open("if (parser.NextIsOperand)");
                return false;
        }
    }

    private void EmitAnyOrder(AnyOrderElement list)
    {
        _depth++;
        _body.Open("while (true)");
        bool first = true;
        foreach (var clause in list.Clauses)
        {
            _body.Open($"{(first ? "" : "else ")}if (parser.{(clause.Keyword.IsKeyword ? "TryKeyword" : "TryConsume")}({Utf8(clause.Keyword)}))");
            if (clause.UnitOnly is { } unit) AddAttribute(unit, "UnitAttr.Instance");
            else EmitAll(clause.Elements);
            _body.Close();
            first = false;
        }
        _body.Nested("else", "break;");
        _body.Close();
        _depth--;
    }

    private string CustomCall(CustomElement custom)
    {
        var container = _op.Directives.FirstOrDefault(d => d.Name == "Parse" + custom.Name)?.Container ?? _op.FullName;
        var arguments = custom.Arguments.Select(CustomArgument).Where(a => a.Length > 0);
        return $"{container}.Parse{custom.Name}({string.Join(", ", new[] { "parser", "state" }.Concat(arguments))})";
    }

    private string CustomArgument(Element argument) => argument switch
    {
        RefElement { Argument: var inner } => Local(inner),
        CodeElement { Code: var text } => text,
        // Regions, successors and the dictionary go straight into the state.
        RegionElement or SuccessorElement or DictionaryElement => "",
        _ => "out " + Local(argument),
    };

    /// <summary>The local behind an argument, declared ahead.</summary>
    private string Local(Element argument)
    {
        var (name, type, value) = argument switch
        {
            OperandElement { Operand: var operand } => (SyntaxPlan.OperandLocal(operand), operand.Arity switch { Arity.One => "UnresolvedOperand", Arity.Optional => "UnresolvedOperand?", _ => "List<UnresolvedOperand>" }, operand.Arity == Arity.Variadic ? "parser.BorrowOperands()" : "default"),
            AttributeElement { Attribute: var attribute } => (attribute.Name + "Attr", attribute.Storage + "?", "null"),
            TypeElement { Argument: AllElement { What: var what } } => (what == "operands" ? "allOperandTypes" : "allResultTypes", "List<IrType>?", "null"),
            TypeElement { Argument: var inner } when (inner is OperandElement operand ? operand.Operand : ((ResultElement)inner).Result) is var typed =>
                (SyntaxPlan.TypeLocal(typed), typed.Arity == Arity.Variadic ? "List<IrType>?" : "IrType?", "null"),
            _ => ("_", "", ""),
        };
        if (type.Length > 0) Declare(name, type, value);
        if (argument is OperandElement { Operand: { Arity: Arity.Variadic } list }) Declare(SyntaxPlan.OperandLocal(list) + "At", "int", "parser.NextPosition");
        return name;
    }

    private void AddCustomAttributes(CustomElement custom)
    {
        foreach (var attribute in custom.Arguments.OfType<AttributeElement>()) AddAttribute(attribute.Attribute, attribute.Attribute.Name + "Attr");
    }
}
