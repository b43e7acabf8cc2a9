using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Texts cut out of a larger one.</content>
public sealed unsafe partial class AsmParser
{
    private bool _isFragment;

    /// <summary>
    /// Parses operations in which values may be read that the text does not define. Such a value is the result of a
    /// <c>builtin.unrealized_conversion_cast</c> without operands that is in no block; the same name is the same value within an operation isolated from above.
    /// </summary>
    /// <returns>A module around the operations; null after an error, which has been reported.</returns>
    public static ModuleOp? ParseFragment(IrContext context, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return new AsmParser(context, source, 0, source.Length) { _isFragment = true }.ParseTopLevel(unwrap: false);
        }
        catch (ParseException)
        {
            return null;
        }
    }

    private void Declare(IEnumerable<ForwardReference> undeclared)
    {
        foreach (var reference in undeclared.ToList())
        {
            var builder = new OpBuilder(Context) { Location = LocationAt(reference.Name.Position) };
            var value = UnrealizedConversionCastOp.Create(builder, [new Value(reference).Type], []).GetResult(0);
            new Value(reference).ReplaceAllUsesWith(value);
        }
    }
}
