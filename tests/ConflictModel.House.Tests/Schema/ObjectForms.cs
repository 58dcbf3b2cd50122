using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConflictModel.House.Tests.Schema;

/// <summary>The schemas of objects, read off the code that reads them: each loop over members offers every name it knows to a method of the reader or to a form.</summary>
internal sealed class ObjectForms(ValueForms values)
{
    private readonly ReaderSource source = ReaderSource.Current;

    /// <summary>Gives the schema of an object by the method that loops over its members.</summary>
    /// <param name="reads">The method.</param>
    /// <param name="subject">The type that it makes.</param>
    public JsonObject Object(MethodDeclarationSyntax reads, INamedTypeSymbol subject)
    {
        var (members, needed) = (new JsonObject(), new List<string>());
        Offer(reads, reads, subject, members, needed);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = members };
        if (needed.Count > 0)
        {
            schema["required"] = Nodes.List(needed.Distinct());
        }

        return schema;
    }

    private void Offer(MethodDeclarationSyntax method, MethodDeclarationSyntax whole, INamedTypeSymbol subject, JsonObject members, List<string> needed)
    {
        foreach (var call in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not (MemberAccessExpressionSyntax or IdentifierNameSyntax))
            {
                continue;
            }

            var called = NameOf(call);
            if (called == "Need")
            {
                needed.Add(((LiteralExpressionSyntax)call.ArgumentList.Arguments[1].Expression).Token.ValueText);
            }
            else if (called is "Is" or "Saw")
            {
                continue; // they take nothing
            }
            else if (Member(call) is { } member)
            {
                var schema = source.Called(call) is { ContainingType.Name: "MemberReader" } taken ? Special(subject, member) ?? values.Taken(taken) : Form(source.Called(call), call);
                members[member] = Nodes.Told("", Description(subject, member, call, whole), schema);
            }
            else if (TakesReader(call) && source.Called(call) is { DeclaringSyntaxReferences.IsEmpty: false } inner && !inner.IsAbstract && IsOffered(call, inner))
            {
                Offer(source.Body(inner), whole, subject, members, needed);
            }
        }
    }

    /// <summary>Gives the schema of a form: what its method reads under the name it is given.</summary>
    private JsonObject Form(IMethodSymbol form, InvocationExpressionSyntax call)
    {
        var body = Taking(source.Body(form));
        var value = (INamedTypeSymbol)form.Parameters[^1].Type;
        var subject = value.Name == "ValueList" ? (INamedTypeSymbol)value.TypeArguments[0] : value;
        if (form.Name != "Read" && form.ContainingType.Name == "TermForm")
        {
            return values.Defined("length", () => HandWritten.Length); // of a renewal, of notice
        }

        var loop = Loop(body);
        var one = values.Defined(DefinitionOf(form, subject), () =>
        {
            var ways = new List<JsonObject>();
            if (HandWritten.TextOf(form.ContainingType.Name, subject.Name) is { } text)
            {
                ways.Add(text);
            }
            else if (TakenWhole(body) is { } whole)
            {
                ways.Add(values.Taken(whole));
            }

            if (loop is not null)
            {
                var schema = Object(loop, subject);
                HandWritten.Constrain(form.ContainingType.Name, schema);
                ways.Add(schema);
            }

            return Nodes.Told(
                Nodes.Title(subject.Name),
                SummaryText.Of(subject),
                ways.Count == 1 ? ways[0] : new JsonObject { ["anyOf"] = new JsonArray([.. ways]) },
                HandWritten.Examples(subject.Name));
        });
        return value.Name == "ValueList" ? Nodes.ArrayOf(one) : one;
    }

    /// <summary>Follows a form that only asks for the name, and leaves the value to another method of its class.</summary>
    private MethodDeclarationSyntax Taking(MethodDeclarationSyntax form) =>
        form.ExpressionBody?.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => NameOf(call) == "Take") is { } take
            ? source.Body(source.Called(take))
            : form;

    private static string DefinitionOf(IMethodSymbol form, INamedTypeSymbol subject) =>
        form.Name.StartsWith("Read", StringComparison.Ordinal) ? Nodes.Camel(subject.Name)
        : throw new InvalidOperationException($"What {form} reads is not known to the schema: tell it here.");

    /// <summary>Finds the method that loops over members: this one, or one of its class that it calls.</summary>
    private MethodDeclarationSyntax? Loop(MethodDeclarationSyntax method)
    {
        if (method.DescendantNodes().OfType<WhileStatementSyntax>().Any(w => w.Condition is InvocationExpressionSyntax condition && NameOf(condition) == "HasMembers"))
        {
            return method;
        }

        return method.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => TakesReader(call) && Member(call) is null)
            .Select(call => source.Called(call))
            .Where(called => !called.DeclaringSyntaxReferences.IsEmpty && called.ContainingType.IsStatic)
            .Select(called => Loop(source.Body(called)))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>Finds the method that takes the value where it is no object: it is given the name that the form was given.</summary>
    private IMethodSymbol? TakenWhole(MethodDeclarationSyntax form) =>
        form.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments.FirstOrDefault()?.Expression is IdentifierNameSyntax { Identifier.ValueText: "name" } && NameOf(call) != "Is")
            .Select(source.Called)
            .FirstOrDefault();

    private static JsonObject? Special(INamedTypeSymbol subject, string member) => HandWritten.MemberOf(subject.Name, member);

    /// <summary>Says whether a call that names no member offers the current one to more names.</summary>
    private static bool IsOffered(InvocationExpressionSyntax call, IMethodSymbol inner) =>
        inner.Name is "IsComplete" || (inner.ReturnType.SpecialType is SpecialType.System_Boolean && call.FirstAncestorOrSelf<WhileStatementSyntax>() is not null);

    private static bool TakesReader(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Any(a => a.Expression is IdentifierNameSyntax { Identifier.ValueText: "json" });

    private static string NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch { MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, IdentifierNameSyntax name => name.Identifier.ValueText, _ => "" };

    private static string? Member(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Select(a => a.Expression).OfType<LiteralExpressionSyntax>()
            .FirstOrDefault(l => l.IsKind(SyntaxKind.Utf8StringLiteralExpression))?.Token.ValueText;

    /// <summary>Tells what a member means: what the property of its name says, else the property or parameter that its variable goes to.</summary>
    private string Description(INamedTypeSymbol subject, string member, InvocationExpressionSyntax call, MethodDeclarationSyntax whole)
    {
        if (HandWritten.DescriptionOf(subject.Name, member) is { } told)
        {
            return told;
        }

        if (Property(subject, Nodes.Pascal(member)) is { } named)
        {
            return SummaryText.Of(named);
        }

        var variable = call.ArgumentList.Arguments[^1].Expression.ToString().Trim('@');
        var goesTo = whole.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(a => a.Parent is InitializerExpressionSyntax && a.Right.ToString().Trim('@').Split('.')[^1] == variable)?.Left.ToString();
        if (goesTo is not null && Property(subject, goesTo) is { } property)
        {
            return SummaryText.Of(property);
        }

        foreach (var creation in whole.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        {
            var at = creation.ArgumentList?.Arguments.ToList().FindIndex(a => a.Expression.ToString().Trim('@').Split('.')[^1] == variable) ?? -1;
            if (at >= 0 && source.Constructor(creation) is { } constructor)
            {
                return SummaryText.Parameter(constructor, constructor.Parameters[at].Name);
            }
        }

        throw new InvalidOperationException($"What the member \"{member}\" of {subject.Name} means is not told: no property is called so, and \"{variable}\" goes nowhere.");
    }

    private static IPropertySymbol? Property(INamedTypeSymbol subject, string name)
    {
        for (INamedTypeSymbol? type = subject; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
