namespace OpenXla.Ir.Affine;

/// <summary>Takes the pieces of an expression's text; it decides how inputs are called.</summary>
internal interface IAffineSink
{
    void Text(string text);

    void Number(long value);

    void Dim(int position);

    void Symbol(int position);
}
