using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Emit;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators;

/// <summary>
/// Completes what authors define by markers. It reports nothing: <see cref="Analyzers.DefinitionAnalyzer"/> does, and what is wrong is
/// left out here, so that the models that flow through the pipeline hold no places and change only where definitions change.
/// </summary>
[Generator]
public sealed class DefinitionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var ops = Find(context, Markers.Op, static (type, marker, compilation) => OpModelBuilder.Build(type, marker, compilation));
        var bases = Find(context, Markers.OpBase, static (type, marker, compilation) => OpModelBuilder.Build(type, marker, compilation));
        var enums = Find(context, Markers.EnumDef, static (type, _, _) => EnumModelBuilder.Build(type));
        var types = Find(context, Markers.TypeDef, static (type, marker, compilation) => DataModelBuilder.Build(type, marker, compilation));
        var attributes = Find(context, Markers.AttrDef, static (type, marker, compilation) => DataModelBuilder.Build(type, marker, compilation));
        var passes = Find(context, Markers.Pass, static (type, marker, _) => PassModelBuilder.Build(type, marker));
        var dialects = Find(context, Markers.Dialect, static (type, marker, _) => DialectModelBuilder.Build(type, marker));

        context.RegisterSourceOutput(ops, static (output, op) => Add(output, op.Namespace, op.ClassName, OpEmitter.Emit(op)));
        context.RegisterSourceOutput(bases, static (output, op) => Add(output, op.Namespace, op.ClassName, OpEmitter.Emit(op)));
        context.RegisterSourceOutput(enums, static (output, model) => Add(output, model.Namespace, model.Name, EnumEmitter.Emit(model)));

        context.RegisterSourceOutput(types, static (output, data) => Add(output, data.Namespace, data.ClassName, DataEmitter.Emit(data)));
        context.RegisterSourceOutput(attributes, static (output, data) => Add(output, data.Namespace, data.ClassName, DataEmitter.Emit(data)));
        context.RegisterSourceOutput(passes, static (output, pass) => Add(output, pass.Namespace, pass.ClassName, PassEmitter.Emit(pass)));

        var names = ops.Select(static (op, _) => new RegisteredName(op.OpName!, "Op", op.FullName)).Collect()
            .Combine(types.Select(static (type, _) => new RegisteredName(type.Keyword, "Type", type.FullName)).Collect())
            .Combine(attributes.Select(static (attribute, _) => new RegisteredName(attribute.Keyword, "Attribute", attribute.FullName)).Collect())
            .Combine(enums.Where(static e => e.Storage == 0 && e.Keyword is not null).Select(static (e, _) => new RegisteredName(e.Keyword!, "Attribute", e.AttrClass)).Collect())
            .Select(static (all, _) => new EquatableArray<RegisteredName>(all.Left.Left.Left.Concat(all.Left.Left.Right).Concat(all.Left.Right).Concat(all.Right)));
        context.RegisterSourceOutput(dialects.Combine(names), static (output, pair) =>
            Add(output, pair.Left.Namespace, pair.Left.ClassName, DialectEmitter.Emit(pair.Left, pair.Right)));
    }

    private static IncrementalValuesProvider<TModel> Find<TModel>(
        IncrementalGeneratorInitializationContext context,
        string marker,
        Func<INamedTypeSymbol, AttributeData, Compilation, TModel?> build)
        where TModel : class =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            marker,
            static (node, _) => node is BaseTypeDeclarationSyntax,
            (found, _) => found.TargetSymbol is INamedTypeSymbol type ? build(type, found.Attributes[0], found.SemanticModel.Compilation) : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!);

    private static void Add(SourceProductionContext output, string ns, string name, string text) =>
        output.AddSource(SourceHeader.FileName(ns, name), SourceText.From(text, Encoding.UTF8));
}
