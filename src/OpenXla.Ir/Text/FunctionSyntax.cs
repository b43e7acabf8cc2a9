using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Text;

/// <summary>The syntax that function-like operations share: <c>private @f(%arg0: i32 {a}) -> (i32 {b}) attributes {c} { … }</c>.</summary>
public static class FunctionSyntax
{
    private static readonly string[] Inferred = ["sym_name", "sym_visibility", "function_type"];
    private static readonly string[] Elided = ["sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"];

    /// <summary>Reads all of it; the function type is built by <paramref name="makeType"/>.</summary>
    /// <param name="parser">Stands right after the op's name or its own keywords.</param>
    /// <param name="state">Takes the attributes and the body.</param>
    /// <param name="makeType">Inputs, results and whether <c>...</c> ended the inputs, to the type of the function.</param>
    /// <param name="allowVariadic">Whether <c>...</c> may end the inputs.</param>
    public static void Parse(
        AsmParser parser,
        OperationState state,
        Func<IReadOnlyList<IrType>, IReadOnlyList<IrType>, bool, IrType> makeType,
        bool allowVariadic = false)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(makeType);
        if (TryParseVisibility(parser) is { } visibility) state.AddAttribute("sym_visibility", new StringAttr(visibility));
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        ParseSignature(parser, state, makeType, allowVariadic);
    }

    /// <summary>As <see cref="Parse"/>, from the arguments on.</summary>
    /// <param name="parser">Stands right after the name.</param>
    /// <param name="state">Takes the attributes and the body.</param>
    /// <param name="makeType">As for <see cref="Parse"/>.</param>
    /// <param name="allowVariadic">Whether <c>...</c> may end the inputs.</param>
    /// <param name="visibilityIsAttribute">The visibility stands among the attributes, not before the name.</param>
    /// <param name="afterSignature">Reads what the op has between results and attributes.</param>
    /// <param name="allowEmptyBody">Whether <c>{}</c> of a function without arguments is no body, as if there were none.</param>
    public static void ParseSignature(
        AsmParser parser,
        OperationState state,
        Func<IReadOnlyList<IrType>, IReadOnlyList<IrType>, bool, IrType> makeType,
        bool allowVariadic = false,
        bool visibilityIsAttribute = false,
        Action<AsmParser, OperationState>? afterSignature = null,
        bool allowEmptyBody = false)
    {
        var arguments = parser.BorrowArguments();
        var results = parser.BorrowTypes();
        var resultAttributes = parser.BorrowDictionaries();
        bool variadic = ParseArgumentsAndResults(parser, arguments, results, resultAttributes, allowVariadic);
        var inputs = parser.BorrowTypes();
        foreach (var argument in arguments) inputs.Add(argument.Type!);
        state.AddAttribute("function_type", parser.Signatures.Find(makeType, inputs, results, variadic));
        afterSignature?.Invoke(parser, state);
        int at = parser.NextPosition;
        if (parser.TryParseDictionaryWithKeyword() is { } dictionary)
        {
            foreach (var name in Inferred)
                if (!(visibilityIsAttribute && name == "sym_visibility") && dictionary.Get(name) is not null)
                    throw parser.Error(at, $"'{name}' is an inferred attribute and should not be specified in the explicit attribute dictionary");
            parser.AddDictionary(state, dictionary);
        }
        RefuseTwice(parser, state, "arg_attrs", arguments.Exists(a => a.Attributes.Count > 0));
        RefuseTwice(parser, state, "res_attrs", resultAttributes.Exists(a => a.Count > 0));
        AddAttributes(parser, state, arguments, resultAttributes);
        int bodyAt = parser.NextPosition;
        bool named = arguments.Count > 0 && arguments[0].Name.IsGiven;
        var body = parser.TryParseRegion(state, named ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(arguments) : []);
        if (body is null) state.AddRegion();
        else if (body.IsEmpty && !(allowEmptyBody && arguments.Count == 0)) throw parser.Error(bodyAt, "expected non-empty function body");
    }

    /// <summary><c>(%a: i32 {a}, …) -> (i32 {b})</c>, for operations that have more to say before their body.</summary>
    /// <param name="parser">Stands right after the name.</param>
    /// <param name="arguments">Takes the arguments.</param>
    /// <param name="results">Takes the types of the results.</param>
    /// <param name="resultAttributes">Takes a dictionary per result.</param>
    /// <param name="allowVariadic">Whether <c>...</c> may end the inputs.</param>
    /// <returns>Whether <c>...</c> ended the inputs.</returns>
    public static bool ParseArgumentsAndResults(AsmParser parser, List<RegionArgument> arguments, List<IrType> results, List<DictionaryAttr> resultAttributes, bool allowVariadic = false)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(resultAttributes);
        bool variadic = ParseArguments(parser, arguments, allowVariadic);
        if (parser.TryConsume("->"u8)) ParseResults(parser, results, resultAttributes);
        return variadic;
    }

    /// <summary>Adds <c>arg_attrs</c> and <c>res_attrs</c> where an argument or result has attributes.</summary>
    public static void AddAttributes(AsmParser parser, OperationState state, List<RegionArgument> arguments, List<DictionaryAttr> resultAttributes)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(resultAttributes);
        if (arguments.Exists(a => a.Attributes.Count > 0))
        {
            var attributes = parser.BorrowDictionaries();
            foreach (var argument in arguments) attributes.Add(argument.Attributes);
            state.AddAttribute("arg_attrs", parser.Signatures.ArrayOf(attributes));
        }
        if (resultAttributes.Exists(a => a.Count > 0)) state.AddAttribute("res_attrs", parser.Signatures.ArrayOf(resultAttributes));
    }

    private static void RefuseTwice(AsmParser parser, OperationState state, string name, bool inSignature)
    {
        if (inSignature && state.AttributeDictionary?.Get(name) is not null)
            throw parser.ErrorAtName(state, $"attribute '{name}' occurs more than once in the attribute list");
    }

    private static string? TryParseVisibility(AsmParser parser)
    {
        if (parser.TryKeyword("public"u8)) return "public";
        if (parser.TryKeyword("private"u8)) return "private";
        return parser.TryKeyword("nested"u8) ? "nested" : null;
    }

    private static bool ParseArguments(AsmParser parser, List<RegionArgument> arguments, bool allowVariadic)
    {
        parser.Expect("("u8);
        if (parser.TryConsume(")"u8)) return false;
        bool variadic = false;
        do
        {
            if (variadic) throw parser.Error("variadic arguments must be in the end of the argument list");
            if (allowVariadic && parser.TryConsume("..."u8))
            {
                variadic = true;
                continue;
            }
            int at = parser.NextPosition;
            parser.RefuseDots();
            bool named = parser.NextIsOperand;
            if (arguments.Count > 0 && named != arguments[0].Name.IsGiven)
                throw parser.Error(at, named ? "expected type instead of SSA identifier" : "expected SSA identifier");
            arguments.Add(named ? parser.ParseRegionArgument(withType: true, withAttributes: true) : ParseBareArgument(parser));
        }
        while (parser.TryConsume(","u8));
        parser.Expect(")"u8);
        return variadic;
    }

    private static RegionArgument ParseBareArgument(AsmParser parser)
    {
        var argument = new RegionArgument { Type = parser.ParseType(), Attributes = DictionaryAttr.Empty };
        if (parser.NextIs("{"u8)) argument.Attributes = parser.ParseDictionary();
        parser.SkipLocation();
        return argument;
    }

    private static void ParseResults(AsmParser parser, List<IrType> results, List<DictionaryAttr> attributes)
    {
        if (!parser.TryConsume("("u8))
        {
            results.Add(parser.ParseType());
            attributes.Add(DictionaryAttr.Empty);
            return;
        }
        if (parser.TryConsume(")"u8)) return;
        do
        {
            results.Add(parser.ParseType());
            attributes.Add(parser.NextIs("{"u8) ? parser.ParseDictionary() : DictionaryAttr.Empty);
        }
        while (parser.TryConsume(","u8));
        parser.Expect(")"u8);
    }

    /// <summary>Prints all of it, a space first.</summary>
    /// <param name="printer">Stands right after the op's name or its own keywords.</param>
    /// <param name="op">The function.</param>
    /// <param name="inputs">The types of its arguments.</param>
    /// <param name="results">The types of its results.</param>
    /// <param name="variadic">Whether <c>...</c> ends the arguments.</param>
    /// <param name="elided">Further attributes that the op's own syntax shows.</param>
    public static void Print(AsmPrinter printer, Operation op, ReadOnlySpan<IrType> inputs, ReadOnlySpan<IrType> results, bool variadic = false, params ReadOnlySpan<string> elided)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        printer.Write(" "u8);
        if (op.GetAttribute<StringAttr>("sym_visibility") is { } visibility)
        {
            printer.Write(visibility.Value);
            printer.Write(" "u8);
        }
        PrintFromName(printer, op, inputs, results, variadic, null, elided.IsEmpty ? Elided : [.. Elided, .. elided]);
    }

    /// <summary>As <see cref="Print"/>, from the name on; the visibility is an attribute among others.</summary>
    /// <param name="printer">Stands right after the op's own keywords.</param>
    /// <param name="op">The function.</param>
    /// <param name="inputs">The types of its arguments.</param>
    /// <param name="results">The types of its results.</param>
    /// <param name="variadic">Whether <c>...</c> ends the arguments.</param>
    /// <param name="afterSignature">Prints what the op has between results and attributes.</param>
    /// <param name="elided">Further attributes that the op's own syntax shows.</param>
    public static void PrintWithoutVisibility(AsmPrinter printer, Operation op, ReadOnlySpan<IrType> inputs, ReadOnlySpan<IrType> results, bool variadic = false, Action<AsmPrinter>? afterSignature = null, params ReadOnlySpan<string> elided)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        printer.Write(" "u8);
        PrintFromName(printer, op, inputs, results, variadic, afterSignature, ["sym_name", "function_type", "arg_attrs", "res_attrs", .. elided]);
    }

    private static void PrintFromName(AsmPrinter printer, Operation op, ReadOnlySpan<IrType> inputs, ReadOnlySpan<IrType> results, bool variadic, Action<AsmPrinter>? afterSignature, ReadOnlySpan<string> elided)
    {
        printer.PrintSymbolName(op.GetAttribute<StringAttr>("sym_name")?.Value ?? "");
        PrintArgumentsAndResults(printer, op, inputs, results, variadic);
        afterSignature?.Invoke(printer);
        printer.PrintAttributeDictionaryWithKeyword(op, elided);
        if (op.RegionCount == 0 || op.GetRegion(0).IsEmpty) return;
        printer.Write(" "u8);
        printer.PrintRegion(op.GetRegion(0), printEntryArguments: false);
    }

    /// <summary><c>(%a: i32 {a}, …) -> (i32 {b})</c>.</summary>
    public static void PrintArgumentsAndResults(AsmPrinter printer, Operation op, ReadOnlySpan<IrType> inputs, ReadOnlySpan<IrType> results, bool variadic = false)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        var argumentAttributes = op.GetAttribute<ArrayAttr>("arg_attrs");
        var resultAttributes = op.GetAttribute<ArrayAttr>("res_attrs");
        var entry = op.RegionCount > 0 ? op.GetRegion(0).FirstBlock : null;
        printer.Write("("u8);
        for (int i = 0; i < inputs.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            var attributes = argumentAttributes is not null && i < argumentAttributes.Count ? argumentAttributes[i] as DictionaryAttr : null;
            if (entry is not null)
            {
                printer.PrintRegionArgument(entry.GetArgument(i), attributes);
                continue;
            }
            printer.PrintType(inputs[i]);
            if (attributes is not null) printer.PrintAttributeDictionary(attributes);
        }
        if (variadic) printer.Write(inputs.Length > 0 ? ", ..."u8 : "..."u8);
        printer.Write(")"u8);
        if (results.Length > 0) PrintResults(printer, results, resultAttributes);
    }

    private static void PrintResults(AsmPrinter printer, ReadOnlySpan<IrType> results, ArrayAttr? attributes)
    {
        printer.Write(" -> "u8);
        bool wrap = results.Length > 1 || results[0] is FunctionType;
        for (int i = 0; attributes is not null && i < attributes.Count; i++) wrap |= attributes[i] is DictionaryAttr { Count: > 0 };
        if (wrap) printer.Write("("u8);
        for (int i = 0; i < results.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintType(results[i]);
            if (attributes is not null && i < attributes.Count && attributes[i] is DictionaryAttr dictionary) printer.PrintAttributeDictionary(dictionary);
        }
        if (wrap) printer.Write(")"u8);
    }
}
