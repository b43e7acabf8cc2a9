using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Definitions;

/// <summary>What generated parsers and printers of syntaxes share.</summary>
public static class OpSyntax
{
    /// <summary>Refuses a type, from which others are to be derived, that its constraint does not allow.</summary>
    public static void RequireType<TConstraint>(AsmParser parser, OperationState state, string name, IrType? type)
        where TConstraint : ITypeConstraint
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (type is not null && !TConstraint.IsSatisfiedBy(type)) throw parser.ErrorAtName(state, $"'{name}' must be {TConstraint.Summary}, but got '{type}'");
    }

    /// <summary>A type of the class that a constraint asks for; what else it asks for is left to the verifier.</summary>
    public static IrType ParseTypeOfClass<TConstraint>(AsmParser parser)
        where TConstraint : IClassConstraint
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var type = parser.ParseType();
        if (TConstraint.IsOfClass(type)) return type;
        throw parser.Error(at, TConstraint.ClassName is { } name ? $"invalid kind of type specified: expected {name}, but found '{type}'" : "invalid kind of type specified");
    }

    /// <summary>A dialect's attribute: in full where <c>#</c> is next, else its parameters alone.</summary>
    public static TAttr ParseStripped<TAttr>(AsmParser parser)
        where TAttr : IrAttribute, IAttributeDefinition<TAttr>
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.NextIs("#"u8) ? parser.ParseAttribute<TAttr>() : TAttr.Parse(parser, null);
    }

    /// <summary>A dialect's type: in full where <c>!</c> is next, else its parameters alone.</summary>
    public static TType ParseStrippedType<TType>(AsmParser parser)
        where TType : IrType, ITypeDefinition<TType>
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.NextIs("!"u8) ? parser.ParseType<TType>(TType.TypeName) : parser.Context.Intern(TType.Parse(parser));
    }

    public static void PrintStrippedType<TType>(AsmPrinter printer, IrType type)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (type is TType) printer.PrintTypeOfKnownClass(type);
        else printer.PrintType(type);
    }

    /// <summary>An attribute of the class if one is next, else null.</summary>
    public static TAttr? TryParse<TAttr>(AsmParser parser, IrType? type)
        where TAttr : IrAttribute
    {
        ArgumentNullException.ThrowIfNull(parser);
        // Another attribute that may be next belongs to what follows.
        if (typeof(TAttr) == typeof(ArrayAttr) && !parser.NextIs("["u8)) return null;
        if (typeof(TAttr) == typeof(StringAttr) && !parser.NextIs("\""u8)) return null;
        if (typeof(TAttr) == typeof(SymbolRefAttr) && !parser.NextIs("@"u8)) return null;
        int at = parser.NextPosition;
        return parser.TryParseAttribute(type) is not { } attribute ? null : attribute as TAttr ?? throw parser.Error(at, "invalid kind of attribute specified");
    }

    /// <summary>The visibility that <c>sym_visibility</c> says; public where it is absent.</summary>
    public static SymbolVisibility VisibilityOf(IrAttribute? attribute) => SymbolTable.VisibilityOf(attribute);

    /// <summary>What <c>sym_visibility</c> holds; null for public.</summary>
    public static StringAttr? AttributeOf(SymbolVisibility visibility) => SymbolTable.AttributeOf(visibility);

    /// <summary><c>[1, 2]</c>.</summary>
    public static DenseArrayAttr ParseArray(AsmParser parser, IrType elementType)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("["u8);
        var array = parser.ParseDenseArrayElements(elementType, "]"u8);
        parser.Expect("]"u8);
        return array;
    }

    public static void PrintArray(AsmPrinter printer, IrAttribute array)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("["u8);
        ((DenseArrayAttr)array).PrintElements(printer);
        printer.Write("]"u8);
    }

    /// <summary>The type of an attribute that has been read, from which other types follow.</summary>
    public static IrType TypeOf(AsmParser parser, OperationState state, string name)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        return (state.GetAttribute(name) as ITypedAttribute)?.Type ?? throw parser.Error($"attribute '{name}' has no type, from which others follow");
    }

    public static List<IrType> ToList(AsmParser parser, EquatableArray<IrType> types)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var list = parser.BorrowTypes();
        list.AddRange(types.Span);
        return list;
    }

    /// <summary>The one type of a side of a function type.</summary>
    public static IrType Single(AsmParser parser, int position, EquatableArray<IrType> types, string what)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return types.Count == 1 ? types[0] : throw parser.Error(position, $"number of {what}s and types do not match: got 1 {what}s and {types.Count} types");
    }

    /// <inheritdoc cref="Single"/>
    public static IrType? SingleOrNone(AsmParser parser, int position, EquatableArray<IrType> types, string what) =>
        types.Count == 0 ? null : Single(parser, position, types, what);

    /// <summary>Resolves an operand that is there if its type is.</summary>
    public static void ResolveOptional(AsmParser parser, UnresolvedOperand? operand, IrType? type, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (operand is null && type is null) return;
        if (operand is not { } given || type is null)
            throw parser.Error($"number of operands and types do not match: got {(operand is null ? 0 : 1)} operands and {(type is null ? 0 : 1)} types");
        parser.ResolveOperand(given, type, state);
    }

    /// <summary>True where a type may be next.</summary>
    public static bool NextIsType(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.NextIsKeyword || parser.NextIs("!"u8) || parser.NextIs("("u8);
    }

    public static void ParseSuccessors(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (!parser.NextIsSuccessor) return;
        do state.Successors.Add(parser.ParseSuccessor());
        while (parser.TryConsume(","u8));
    }

    public static void PrintSuccessors(AsmPrinter printer, Block[] successors)
    {
        ArgumentNullException.ThrowIfNull(printer);
        for (int i = 0; i < successors.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintSuccessor(successors[i]);
        }
    }

    /// <summary>The successors from <paramref name="start"/> on, less the last <paramref name="after"/>.</summary>
    public static Block[] Successors(Operation op, int start, int after)
    {
        ArgumentNullException.ThrowIfNull(op);
        var blocks = new Block[Math.Max(0, op.SuccessorCount - start - after)];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = op.GetSuccessor(start + i);
        return blocks;
    }

    /// <summary>Regions separated by commas, perhaps none.</summary>
    public static void ParseRegions(AsmParser parser, OperationState state, Action<Region, OperationState>? complete = null)
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (!parser.NextIs("{"u8)) return;
        do
        {
            var region = parser.ParseRegion(state);
            complete?.Invoke(region, state);
        }
        while (parser.TryConsume(","u8));
    }

    public static void PrintRegions(AsmPrinter printer, ReadOnlySpan<Region> regions)
    {
        ArgumentNullException.ThrowIfNull(printer);
        for (int i = 0; i < regions.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintRegion(regions[i]);
        }
    }

    /// <summary>A region whose op implies its terminator: one that says nothing is not shown.</summary>
    public static void PrintRegionWithImplicitTerminator(AsmPrinter printer, Region region)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(region);
        var last = region.FirstBlock?.Last;
        bool isSilent = last is not null && last.OperandCount == 0 && last.ResultCount == 0 && last.AllAttributes.Count == 0;
        printer.PrintRegion(region, printTerminators: !isSilent);
    }

    /// <summary>Gives an empty region its block.</summary>
    public static void EnsureBlock(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (region.IsEmpty) region.Append(new Block());
    }

    /// <summary>Gives an empty region its block and a block without terminator the implied one.</summary>
    public static void EnsureTerminator<TTerminator>(Region region, OperationState state)
        where TTerminator : Operation, IOperationDefinition<TTerminator>
    {
        ArgumentNullException.ThrowIfNull(state);
        EnsureTerminator<TTerminator>(region, state.Context, state.Location);
    }

    /// <inheritdoc cref="EnsureTerminator{TTerminator}(Region, OperationState)"/>
    public static void EnsureTerminator<TTerminator>(Region region, IrContext context, Location location)
        where TTerminator : Operation, IOperationDefinition<TTerminator>
    {
        ArgumentNullException.ThrowIfNull(context);
        EnsureBlock(region);
        var block = region.LastBlock!;
        if (block.Last is { } last && last.Is(OperationTraits.Terminator)) return;
        var state = new OperationState(context.GetOperation<TTerminator>(), location);
        block.Append(Operation.Create(state));
    }

    /// <summary><c> &lt;{…}></c>: the inherent attributes that the syntax does not show otherwise.</summary>
    public static void PrintProperties(AsmPrinter printer, Operation op, params ReadOnlySpan<string> elided)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        var shown = op.InherentAttributes;
        foreach (var name in elided) shown = shown.Without(name);
        if (shown.Count == 0) return;
        printer.Write(" <"u8);
        printer.PrintAttribute(shown);
        printer.Write(">"u8);
    }

    public static void ParseProperties(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (!parser.TryConsume("<"u8)) return;
        foreach (var attribute in parser.ParseDictionary()) state.Attributes.Add(attribute);
        parser.Expect(">"u8);
    }
}
