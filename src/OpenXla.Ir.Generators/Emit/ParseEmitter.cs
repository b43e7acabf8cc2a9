using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Parse</c> from a syntax: first what the text shows in order, then what follows from it.</summary>
internal sealed partial class ParseEmitter(SyntaxPlan plan, CodeWriter output)
{
    private readonly OpModel _op = plan.Op;
    private readonly CodeWriter _body = new();
    private readonly List<string> _declarations = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private int _depth;

    public void Emit()
    {
        EmitAll(plan.Elements);
        new ResolutionEmitter(plan, _body, Declare).Emit();
        output.Blank();
        output.Open("public static void Parse(AsmParser parser, OperationState state)");
        output.Line("ArgumentNullException.ThrowIfNull(parser);");
        output.Line("ArgumentNullException.ThrowIfNull(state);");
        foreach (var declaration in _declarations) output.Line(declaration);
        output.Lines(_body);
        output.Close();
    }

    /// <summary>Declares a local ahead of all statements, once.</summary>
    private void Declare(string name, string type, string value)
    {
        if (_declared.Add(name)) _declarations.Add($"{type} {name} = {value};");
    }

    /// <summary>Assigns to a local; declares it here where nothing can skip the statement.</summary>
    private void Assign(string name, string type, string value)
    {
        if (_depth == 0 && _declared.Add(name))
        {
            _body.Line($"var {name} = {value};");
            return;
        }
        Declare(name, type, "default");
        _body.Line($"{name} = {value};");
    }

    private void EmitAll(IEnumerable<Element> elements)
    {
        foreach (var element in elements) EmitElement(element);
    }

    private void EmitElement(Element element)
    {
        switch (element)
        {
            case Literal literal:
                _body.Line(literal.IsKeyword ? $"parser.ExpectKeyword({Utf8(literal)});" : $"parser.Expect({Utf8(literal)});");
                break;
            case OperandElement { Operand: var operand }:
                EmitOperand(operand);
                break;
            case AttributeElement { Attribute: { Kind: AttrKind.Unit } unit }:
                _body.Line("parser.ExpectKeyword(\"unit\"u8);");
                AddAttribute(unit, "UnitAttr.Instance");
                break;
            case AttributeElement { Attribute: var attribute, IsQualified: var isQualified }:
                AddAttribute(attribute, AttrCode.Parse(attribute, isQualified));
                break;
            case RegionElement { Region: var region }:
                EmitRegion(region);
                break;
            case SuccessorElement { Successor.IsVariadic: true } or AllElement { What: "successors" }:
                _body.Line("OpSyntax.ParseSuccessors(parser, state);");
                break;
            case SuccessorElement:
                _body.Line("state.Successors.Add(parser.ParseSuccessor());");
                break;
            case AllElement { What: "operands" }:
                Assign("allOperandsAt", "int", "parser.NextPosition");
                Declare("allOperands", "List<UnresolvedOperand>", "parser.BorrowOperands()");
                _body.Line("parser.ParseOperandList(allOperands);");
                break;
            case AllElement { What: "regions" }:
                _body.Line($"OpSyntax.ParseRegions(parser, state{FixRegions()});");
                break;
            case DictionaryElement { IsProperties: true }:
                _body.Line("OpSyntax.ParseProperties(parser, state);");
                break;
            case DictionaryElement { WithKeyword: true }:
                _body.Line("parser.ParseCheckedAttributeDictionaryWithKeyword(state);");
                break;
            case DictionaryElement:
                _body.Line("parser.ParseCheckedAttributeDictionary(state);");
                break;
            case TypeElement { Argument: var argument, IsQualified: var qualified }:
                EmitType(argument, qualified);
                break;
            case FunctionalTypeElement function:
                EmitFunctionalType(function);
                break;
            case CustomElement custom:
                _body.Line(CustomCall(custom) + ";");
                AddCustomAttributes(custom);
                break;
            case OptionalElement group:
                EmitOptional(group);
                break;
            case AnyOrderElement list:
                EmitAnyOrder(list);
                break;
        }
    }

    private static string Utf8(Literal literal) => Naming.Literal(literal.Text) + "u8";

    private void AddAttribute(AttrMember attribute, string value) => _body.Line($"state.AddAttribute({Naming.Literal(attribute.Name)}, {value});");

    private void EmitOperand(ValueMember operand)
    {
        var local = SyntaxPlan.OperandLocal(operand);
        switch (operand.Arity)
        {
            case Arity.One:
                Assign(local, "UnresolvedOperand", "parser.ParseOperand()");
                break;
            case Arity.Optional:
                Declare(local, "UnresolvedOperand?", "null");
                _body.Line($"if (parser.TryParseOperand(out var {operand.Name}Found)) {local} = {operand.Name}Found;");
                break;
            default:
                Assign(local + "At", "int", "parser.NextPosition");
                Declare(local, "List<UnresolvedOperand>", "parser.BorrowOperands()");
                _body.Line($"parser.ParseOperandList({local});");
                break;
        }
    }

    private void EmitRegion(RegionMember region)
    {
        if (region.IsVariadic)
        {
            _body.Line($"OpSyntax.ParseRegions(parser, state{FixRegions()});");
            return;
        }
        _body.Line(_op.ImplicitTerminator is { } terminator
            ? $"OpSyntax.EnsureTerminator<{terminator}>(parser.ParseRegion(state), state);"
            : _op.Has(OpTraits.SingleBlock) ? "OpSyntax.EnsureBlock(parser.ParseRegion(state));" : "parser.ParseRegion(state);");
    }

    private string FixRegions() => _op.ImplicitTerminator is { } terminator ? $", static (region, state) => OpSyntax.EnsureTerminator<{terminator}>(region, state)"
        : _op.Has(OpTraits.SingleBlock) ? ", static (region, _) => OpSyntax.EnsureBlock(region)" : "";

    private void EmitType(Element argument, bool isQualified)
    {
        if (argument is AllElement { What: var what })
        {
            Assign(what == "operands" ? "allOperandTypes" : "allResultTypes", "List<IrType>?", "parser.ParseTypeList(parser.BorrowTypes())");
            return;
        }
        var value = argument is OperandElement operand ? operand.Operand : ((ResultElement)argument).Result;
        var local = SyntaxPlan.TypeLocal(value);
        switch (value.Arity)
        {
            case Arity.One when value.Class is { IsStripped: true } known && !isQualified:
                Assign(local, "IrType?", $"OpSyntax.ParseStrippedType<{known.FullName}>(parser)");
                break;
            case Arity.One when value.Class is { Keyword: { } keyword, FullName: var name }:
                // What follows from this type may rely on its class.
                Assign(local, "IrType?", $"parser.ParseType<{name}>({Naming.Literal(keyword)})");
                break;
            case Arity.One when value is { IsOfClass: true, Constraint: { } constraint }:
                Assign(local, "IrType?", $"OpSyntax.ParseTypeOfClass<{constraint}>(parser)");
                break;
            case Arity.One:
                Assign(local, "IrType?", "parser.ParseType()");
                break;
            case Arity.Optional:
                Assign(local, "IrType?", "parser.TryParseType()");
                break;
            default:
                Assign(local, "List<IrType>?", "parser.ParseTypeList(parser.BorrowTypes())");
                break;
        }
    }

    private void EmitFunctionalType(FunctionalTypeElement function)
    {
        Assign("functionAt", "int", "parser.NextPosition");
        Assign("function", "FunctionType?", "parser.ParseFunctionType()");
        TakeTypes(function.Inputs, "function.Inputs", "operand");
        TakeTypes(function.Results, "function.Results", "result");
    }

    /// <summary>Takes a side of a function type as the types of an argument.</summary>
    private void TakeTypes(Element argument, string types, string what)
    {
        switch (argument)
        {
            case AllElement { What: var all }:
                Assign(all == "operands" ? "allOperandTypes" : "allResultTypes", "List<IrType>?", $"OpSyntax.ToList(parser, {types})");
                break;
            case OperandElement { Operand: var operand }:
                TakeTypes(operand, types, what);
                break;
            case ResultElement { Result: var result }:
                TakeTypes(result, types, what);
                break;
        }
    }

    private void TakeTypes(ValueMember value, string types, string what)
    {
        var local = SyntaxPlan.TypeLocal(value);
        if (value.Arity == Arity.Variadic) Assign(local, "List<IrType>?", $"OpSyntax.ToList(parser, {types})");
        else Assign(local, "IrType?", $"OpSyntax.{(value.Arity == Arity.One ? "Single" : "SingleOrNone")}(parser, functionAt, {types}, {Naming.Literal(what)})");
    }
}
