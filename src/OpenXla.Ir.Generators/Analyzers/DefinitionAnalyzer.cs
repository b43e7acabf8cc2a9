using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Analyzers;

/// <summary>Reports what is wrong with definitions, on the author's line.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.Shape, Rules.UnknownName, Rules.SyntaxError, Rules.LossySyntax, Rules.NameClash, Rules.HalfSyntax, Rules.Stray,
        Rules.LostAttribute, Rules.Duplicate, Rules.PropertyType, Rules.Relation,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var dialects = new DialectNames();
            start.RegisterSymbolAction(symbol => Analyze(symbol, dialects), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(dialects.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, DialectNames dialects)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        void Sink(DiagnosticDescriptor rule, Location? place, params object[] arguments) => context.ReportDiagnostic(Diagnostic.Create(rule, place, arguments));
        if ((type.Marker(Markers.Op) ?? type.Marker(Markers.OpBase)) is { } op)
        {
            if (OpModelBuilder.Build(type, op, context.Compilation, Sink) is { } model) OpSyntaxChecks.Check(type, op, model, Sink);
            if (op.Text() is { } name) dialects.Note("op", name, op.Place());
        }
        var typeDef = type.Marker(Markers.TypeDef);
        if ((typeDef ?? type.Marker(Markers.AttrDef)) is { } data)
        {
            if (DataModelBuilder.Build(type, data, context.Compilation, Sink) is { } model) DataSyntaxChecks.Check(type, data, model, Sink);
            if (data.Text() is { } name) dialects.Note(typeDef is null ? "attribute" : "type", name, data.Place());
        }
        if (type.Marker(Markers.Pass) is { } pass) PassModelBuilder.Build(type, pass, Sink);
        if (type.Marker(Markers.EnumDef) is { } enumeration)
        {
            if (enumeration.Text() is { } keyword) dialects.Note("attribute", keyword, enumeration.Place());
            if (EnumModelBuilder.Build(type) is { Keyword: null, Storage: 0, AsWord: false } || type.ContainingType is not null)
                Sink(Rules.Shape, type.AuthoredPlace(), type.Name, "an enum outside of classes, with a keyword in [EnumDef(\"dialect.keyword\")] or Storage = EnumStorage.I32 or I64, or AsWord = true");
        }
        if (type.Marker(Markers.Dialect) is { } dialect)
        {
            if (!DialectModelBuilder.HasRightShape(type)) Sink(Rules.Shape, type.AuthoredPlace(), type.Name, "a sealed partial class that implements IDialect");
            dialects.Declare(dialect.Text() ?? "");
        }
    }
}
